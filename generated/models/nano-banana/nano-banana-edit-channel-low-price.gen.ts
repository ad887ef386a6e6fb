// Generated from spec/models/nano-banana/nano-banana-edit-channel-low-price.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link nanoBananaEditChannelLowPrice}. */
export interface NanoBananaEditChannelLowPriceInput {
  /**
   * The edit in plain words: what to change, what to keep, and which picture to take what from. 1 to 20000 characters.
   */
  prompt: string;
  /**
   * Width to height of the result; auto keeps the shape of the source. Sent with its default when left out.
   *
   * @default "auto"
   */
  aspectRatio?: 'auto' | '1:1' | '16:9' | '9:16' | '4:3' | '3:4' | '3:2' | '2:3' | '5:4' | '4:5' | '21:9' | undefined;
  /** The pictures to edit or blend, the main one first. 1 to 5 items; each JPG or PNG, up to 10 MB. */
  imageUrls: readonly MediaInput[];
}

/**
 * Nano Banana, edit (channel, low price)
 *
 * Edits or blends up to five pictures by plain instruction.
 * Fixed size and price; Nano Banana 2 and Pro go larger.
 *
 * - Documented as `nano-banana/edit-channel-low-price`
 * - Id: `rhart-image-v1/edit`
 * - Channel: channel-low-price, which costs less than the official one and comes without a guarantee of stability
 * - Price: about 0.07 CNY per call (2026-09-10)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(nanoBananaEditChannelLowPrice, {
 *   prompt: 'Remove scratches and stains from this old photo and give it natural colors. Do not change the faces.',
 *   aspectRatio: 'auto',
 *   imageUrls: ['https://example.com/grandparents.jpg'],
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 * @see RunningHub public model registry, 2026-09-10
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const nanoBananaEditChannelLowPrice: Model<NanoBananaEditChannelLowPriceInput, 'image'> = {
  id: 'rhart-image-v1/edit',
  output: 'image',
  media: { imageUrls: ['image', 10, 'jpg png'] },
  defaults: { aspectRatio: 'auto' },
  sites: { cn: { until: '2026-09-21' } },
};
