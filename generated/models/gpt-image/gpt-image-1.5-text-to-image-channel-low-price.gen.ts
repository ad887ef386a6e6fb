// Generated from spec/models/gpt-image/gpt-image-1.5-text-to-image-channel-low-price.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link gptImage15TextToImageChannelLowPrice}. */
export interface GptImage15TextToImageChannelLowPriceInput {
  /** What the picture should show: subject, setting, light and style. */
  prompt: string;
  /**
   * Width to height of the picture; auto leaves the choice to the model. Sent with its default when left out.
   *
   * @default "2:3"
   */
  aspectRatio?: 'auto' | '1:1' | '3:2' | '2:3' | undefined;
}

/**
 * GPT Image 1.5, text to image (channel, low price)
 *
 * Draws a picture from a description in one of three shapes.
 * Withdrawn by the vendor; use GPT Image 2.
 *
 * - Documented as `gpt-image-1.5/text-to-image-channel-low-price`
 * - Id: `rhart-image-g-1.5/text-to-image`
 * - Channel: channel-low-price, which costs less than the official one and comes without a guarantee of stability
 * - Price: 0.03 CNY per call (2026-09-10)
 *
 * @deprecated Withdrawn by the vendor (seen 2026-05-07). Use 'rhart-image-g-2/text-to-image' instead.
 * @example
 * ```ts
 * const { output } = await rh.run(gptImage15TextToImageChannelLowPrice, {
 *   prompt: 'Still life of lemons in a blue bowl on a rough wooden table, window light from the left, film grain.',
 *   aspectRatio: '3:2',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-02
 * @see RunningHub public model registry, 2026-05-07
 * @see history of the RunningHub public model registry, 2026-04-30
 * @see capture of the .cn model catalog, 2026-06-18
 * @see RunningHub public model registry, 2026-09-10
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const gptImage15TextToImageChannelLowPrice: Model<GptImage15TextToImageChannelLowPriceInput, 'image'> = {
  id: 'rhart-image-g-1.5/text-to-image',
  output: 'image',
  defaults: { aspectRatio: '2:3' },
  sites: { cn: { until: '2026-09-21' } },
};
