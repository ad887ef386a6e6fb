// Generated from spec/models/gpt-image/gpt-image-1.5-edit-channel-low-price.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link gptImage15EditChannelLowPrice}. */
export interface GptImage15EditChannelLowPriceInput {
  /** The change to make. Say what should be different and what must stay as it is. 5 to 800 characters. */
  prompt: string;
  /** The pictures to edit, the main one first. 1 to 2 items; each JPG or PNG, up to 10 MB. */
  imageUrls: readonly MediaInput[];
  /**
   * Width to height of the result; auto follows the first picture. Sent with its default when left out.
   *
   * @default "2:3"
   */
  aspectRatio?: 'auto' | '1:1' | '3:2' | '2:3' | undefined;
}

/**
 * GPT Image 1.5, edit (channel, low price)
 *
 * Changes one or two pictures as a written instruction says, keeping what the instruction does not mention.
 * Withdrawn by the vendor; use GPT Image 2.
 *
 * - Documented as `gpt-image-1.5/edit-channel-low-price`
 * - Id: `rhart-image-g-1.5/edit`
 * - Channel: channel-low-price, which costs less than the official one and comes without a guarantee of stability
 * - Price: 0.03 CNY per call (2026-09-10)
 *
 * @deprecated Withdrawn by the vendor (seen 2026-05-07). Use 'rhart-image-g-2/image-to-image' instead.
 * @example
 * ```ts
 * const { output } = await rh.run(gptImage15EditChannelLowPrice, {
 *   prompt: 'Turn the gray sky into a clear sunset and leave the people and the street unchanged.',
 *   imageUrls: ['https://example.com/street.png'],
 *   aspectRatio: '2:3',
 * });
 * ```
 * @see RunningHub API documentation, 2026-09-19
 * @see RunningHub public model registry, 2026-05-07
 * @see RunningHub public model registry, 2026-09-10
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const gptImage15EditChannelLowPrice: Model<GptImage15EditChannelLowPriceInput, 'image'> = {
  id: 'rhart-image-g-1.5/edit',
  output: 'image',
  media: { imageUrls: ['image', 10, 'jpg png'] },
  defaults: { aspectRatio: '2:3' },
  sites: { cn: { until: '2026-09-21' } },
};
