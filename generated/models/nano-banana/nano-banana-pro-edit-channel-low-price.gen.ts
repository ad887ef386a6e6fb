// Generated from spec/models/nano-banana/nano-banana-pro-edit-channel-low-price.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link nanoBananaProEditChannelLowPrice}. */
export interface NanoBananaProEditChannelLowPriceInput {
  /**
   * Reference pictures, the main one first; several views of a product help to keep it exact. 1 to 10 items; each JPG
   * or PNG, up to 10 MB.
   */
  imageUrls: readonly MediaInput[];
  /**
   * The edit as a clear instruction: what changes, what stays, and the role of each reference. Quote lettering. 1 to
   * 20000 characters.
   */
  prompt: string;
  /** Width to height of the result. Leave it out to follow the shape of the source pictures. */
  aspectRatio?: '1:1' | '16:9' | '9:16' | '4:3' | '3:4' | '3:2' | '2:3' | '5:4' | '4:5' | '21:9' | undefined;
  /**
   * Size class of the result: 1k for screens and drafts, 4k for print. The highest class costs extra. Sent with its
   * default when left out.
   *
   * @default "1k"
   */
  resolution?: '1k' | '2k' | '4k' | undefined;
}

/**
 * Nano Banana Pro, edit (channel, low price)
 *
 * Edits or composes up to ten references with the Pro model of the family, up to 4k.
 *
 * - Documented as `nano-banana-pro/edit-channel-low-price`
 * - Id: `rhart-image-n-pro/edit`
 * - Channel: channel-low-price, which costs less than the official one and comes without a guarantee of stability
 * - Price: 0.4 to 0.5 CNY per call, by resolution (2026-05-07)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(nanoBananaProEditChannelLowPrice, {
 *   imageUrls: ['https://example.com/floor-plan.png'],
 *   prompt: 'Render this floor plan as a furnished isometric view in light oak and white, with the same room layout.',
 *   aspectRatio: '4:3',
 *   resolution: '2k',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 * @see models that the Chinese site shows to visitors, 2026-09-21
 * @see live calls on .cn reported by a third party, 2026-08-18
 */
export const nanoBananaProEditChannelLowPrice: Model<NanoBananaProEditChannelLowPriceInput, 'image'> = {
  id: 'rhart-image-n-pro/edit',
  output: 'image',
  media: { imageUrls: ['image', 10, 'jpg png'] },
  defaults: { resolution: '1k' },
  sites: { cn: { until: '2026-08-18', refused: true } },
};
