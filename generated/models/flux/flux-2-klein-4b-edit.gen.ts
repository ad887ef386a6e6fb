// Generated from spec/models/flux/flux-2-klein-4b-edit.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link flux2Klein4bEdit}. */
export interface Flux2Klein4bEditInput {
  /** The picture to edit; what the prompt does not mention stays close to it. JPG or PNG, up to 10 MB. */
  imageUrl: MediaInput;
  /** The change to make; say what must stay as it is. */
  prompt: string;
  /**
   * Width to height of the result. Sent with its default when left out.
   *
   * @default "9:16"
   */
  aspectRatio?: '1:1' | '3:4' | '4:3' | '9:16' | '16:9' | '2:3' | '3:2' | undefined;
  /**
   * File format of the picture. png and webp(lossless) keep every pixel; jpeg and webp(lossy) make smaller files. Sent
   * with its default when left out.
   *
   * @default "png"
   */
  outputFormat?: 'png' | 'jpeg' | 'webp(lossless)' | 'webp(lossy)' | undefined;
}

/**
 * FLUX.2 klein 4B, edit
 *
 * Cheap edits with the smallest FLUX.2: recoloring, removing things, changing the light.
 * The larger dev costs several times as much.
 *
 * - Documented as `f-2-klein-4b/edit`
 * - Id: `rhart-image/f-2-klein-4b/edit`
 * - Price: 0.05 CNY per call (2026-06-18)
 *
 * @deprecated Deprecated (seen 2026-09-21): the vendor's lists of models of September 2026 lack it, while its
 * documentation of 2026-09-19 has a page for it and a price check of 2026-09-30 took it.
 * @example
 * ```ts
 * const { output } = await rh.run(flux2Klein4bEdit, {
 *   imageUrl: 'https://example.com/square.jpg',
 *   prompt: 'Remove the man in the red coat on the left and fill in the pavement behind him.',
 *   aspectRatio: '3:2',
 *   outputFormat: 'jpeg',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see capture of the .cn model catalog, 2026-06-18
 * @see RunningHub API documentation, page api-448184484, as cited by a public client, 2026-08-30
 * @see price checks on .ai reported by third parties, 2026-09-30
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const flux2Klein4bEdit: Model<Flux2Klein4bEditInput, 'image'> = {
  id: 'rhart-image/f-2-klein-4b/edit',
  output: 'image',
  media: { imageUrl: ['image', 10, 'jpg png'] },
  defaults: { aspectRatio: '9:16', outputFormat: 'png' },
};
