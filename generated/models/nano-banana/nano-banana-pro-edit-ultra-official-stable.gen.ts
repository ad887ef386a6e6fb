// Generated from spec/models/nano-banana/nano-banana-pro-edit-ultra-official-stable.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link nanoBananaProEditUltraOfficialStable}. */
export interface NanoBananaProEditUltraOfficialStableInput {
  /**
   * Reference pictures, the main one first. Sharp sources pay off at this size. 1 to 10 items; each JPG or PNG, up to
   * 10 MB.
   */
  imageUrls: readonly MediaInput[];
  /**
   * The edit: what changes, what stays, and the role of each reference. Mention detail that must hold up in print. 1 to
   * 20000 characters.
   */
  prompt: string;
  /**
   * Size class of the result; 8k costs slightly more than 4k, and its files are very large. Sent with its default when
   * left out.
   *
   * @default "8k"
   */
  resolution?: '4k' | '8k' | undefined;
  /**
   * Width to height of the result.
   *
   * @default "3:4"
   */
  aspectRatio?: '1:1' | '3:2' | '2:3' | '3:4' | '4:3' | '4:5' | '5:4' | '9:16' | '16:9' | '21:9' | undefined;
}

/**
 * Nano Banana Pro Ultra, edit (official stable)
 *
 * Edits or composes up to ten references with Nano Banana Pro at 4k or 8k, for large prints.
 *
 * - Documented as `nano-banana-pro/edit-ultra-official-stable`
 * - Id: `rhart-image-n-pro-official/edit-ultra`
 * - Channel: official-stable, which the vendor calls stable and cheaper than buying from the model's own provider
 * - Price: 0.98 to 1.12 CNY per call, by resolution (2026-05-07)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(nanoBananaProEditUltraOfficialStable, {
 *   imageUrls: ['https://example.com/sneaker.png'],
 *   prompt: 'Set the sneaker of the picture on wet black stone with a spray of water, billboard composition, free space above.',
 *   resolution: '8k',
 *   aspectRatio: '21:9',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const nanoBananaProEditUltraOfficialStable: Model<NanoBananaProEditUltraOfficialStableInput, 'image'> = {
  id: 'rhart-image-n-pro-official/edit-ultra',
  output: 'image',
  media: { imageUrls: ['image', 10, 'jpg png'] },
  defaults: { resolution: '8k' },
  sites: { cn: { until: '2026-09-21' } },
};
