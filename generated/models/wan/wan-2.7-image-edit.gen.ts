// Generated from spec/models/wan/wan-2.7-image-edit.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link wan27ImageEdit}. */
export interface Wan27ImageEditInput {
  /**
   * Pictures to edit, or to borrow a subject or a style from. Say in the prompt what each is for, in list order. 1 to 9
   * items; each JPG, JPEG, PNG or WEBP, up to 10 MB.
   */
  imageUrls: readonly MediaInput[];
  /** The instruction: what to change and what must stay untouched. At most 2048 characters. */
  prompt: string;
  /**
   * Output width in pixels, to be set together with height. A size left empty is not passed on, and the model decides.
   * A whole number; 512 to 4096.
   *
   * @default 1024
   */
  width?: number | undefined;
  /**
   * Output height in pixels, to be set together with width. A size left empty is not passed on, and the model decides.
   * A whole number; 512 to 4096.
   *
   * @default 1024
   */
  height?: number | undefined;
}

/**
 * Wan 2.7, image edit
 *
 * Edits a picture by instruction, or combines subjects and styles of up to nine pictures.
 * Pro costs about two and a half times as much.
 *
 * - Documented as `wan-2.7/image-edit`
 * - Id: `alibaba/wan-2.7/image-edit`
 * - Price: 0.189 CNY per call (2026-05-07)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(wan27ImageEdit, {
 *   imageUrls: ['https://example.com/desk.jpg'],
 *   prompt: 'Remove the cables and papers from the desk and add a small potted fern on the left. Keep laptop and lamp.',
 *   width: 1344,
 *   height: 1008,
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 */
export const wan27ImageEdit: Model<Wan27ImageEditInput, 'image'> = {
  id: 'alibaba/wan-2.7/image-edit',
  output: 'image',
  media: { imageUrls: ['image', 10, 'jpg jpeg png webp'] },
};
