// Generated from spec/models/nano-banana/nano-banana-text-to-image-channel-low-price.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link nanoBananaTextToImageChannelLowPrice}. */
export interface NanoBananaTextToImageChannelLowPriceInput {
  /** What the picture should show. Full sentences work better than lists of keywords. 1 to 20000 characters. */
  prompt: string;
  /**
   * Width to height of the picture; auto leaves the shape to the model. Sent with its default when left out.
   *
   * @default "3:4"
   */
  aspectRatio?: 'auto' | '1:1' | '16:9' | '9:16' | '4:3' | '3:4' | '3:2' | '2:3' | '5:4' | '4:5' | '21:9' | undefined;
}

/**
 * Nano Banana, text to image (channel, low price)
 *
 * Draws a picture of about one megapixel from a description at a fixed price.
 * Nano Banana 2 and Pro go larger.
 *
 * - Documented as `nano-banana/text-to-image-channel-low-price`
 * - Id: `rhart-image-v1/text-to-image`
 * - Channel: channel-low-price, which costs less than the official one and comes without a guarantee of stability
 * - Price: about 0.07 CNY per call (2026-09-10)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(nanoBananaTextToImageChannelLowPrice, {
 *   prompt: 'Loose ink and wash sketch of a fish market at noon, vendors calling, awnings casting striped shadows.',
 *   aspectRatio: '4:3',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 * @see RunningHub public model registry, 2026-09-10
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const nanoBananaTextToImageChannelLowPrice: Model<NanoBananaTextToImageChannelLowPriceInput, 'image'> = {
  id: 'rhart-image-v1/text-to-image',
  output: 'image',
  defaults: { aspectRatio: '3:4' },
  sites: { cn: { until: '2026-09-21' } },
};
