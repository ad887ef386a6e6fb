// Generated from spec/models/nano-banana/nano-banana-pro-edit-official-stable.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link nanoBananaProEditOfficialStable}. */
export interface NanoBananaProEditOfficialStableInput {
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
  /**
   * Size class of the result: 1k for screens and drafts, 4k for print. Each class costs more than the one before. Sent
   * with its default when left out.
   *
   * @default "1k"
   */
  resolution?: '1k' | '2k' | '4k' | undefined;
  /** Width to height of the result. Leave it out to follow the shape of the source pictures. */
  aspectRatio?: '1:1' | '3:2' | '2:3' | '3:4' | '4:3' | '4:5' | '5:4' | '9:16' | '16:9' | '21:9' | undefined;
}

/**
 * Nano Banana Pro, edit (official stable)
 *
 * Edits or composes up to ten references with the Pro model of the family, up to 4k.
 *
 * - Documented as `nano-banana-pro/edit-official-stable`
 * - Id: `rhart-image-n-pro-official/edit`
 * - Channel: official-stable, which the vendor calls stable and cheaper than buying from the model's own provider
 * - Price: 0.8 to 1.5 CNY per call, by resolution (2026-05-07)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(nanoBananaProEditOfficialStable, {
 *   imageUrls: ['https://example.com/backpack-front.png', 'https://example.com/backpack-side.png'],
 *   prompt: 'Show the backpack from the references on a hiker seen from behind on a ridge at sunrise. Keep logo and stitching exact.',
 *   resolution: '4k',
 *   aspectRatio: '3:2',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const nanoBananaProEditOfficialStable: Model<NanoBananaProEditOfficialStableInput, 'image'> = {
  id: 'rhart-image-n-pro-official/edit',
  output: 'image',
  media: { imageUrls: ['image', 10, 'jpg png'] },
  defaults: { resolution: '1k' },
  sites: { cn: { until: '2026-09-21' } },
};
