// Generated from spec/models/wan/wan-2.7-text-to-image.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link wan27TextToImage}. */
export interface Wan27TextToImageInput {
  /** What the picture should show: subject, scene, style, light and mood. At most 5000 characters. */
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
  /**
   * Lets the model plan the picture before drawing, for better composition at the cost of time. Switch it off for quick
   * drafts.
   *
   * @default true
   */
  thinkingMode?: boolean | undefined;
}

/**
 * Wan 2.7, text to image
 *
 * Draws a picture in a freely chosen size and can think about the composition first.
 * The Pro version reaches larger and wider formats.
 *
 * - Documented as `wan-2.7/text-to-image`
 * - Id: `alibaba/wan-2.7/text-to-image`
 * - Price: 0.189 CNY per call (2026-05-07)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(wan27TextToImage, {
 *   prompt: 'Vintage botanical plate of a fig branch with cut fruit, fine ink lines, watercolor on cream paper, handwritten labels.',
 *   width: 1024,
 *   height: 1536,
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 */
export const wan27TextToImage: Model<Wan27TextToImageInput, 'image'> = {
  id: 'alibaba/wan-2.7/text-to-image',
  output: 'image',
};
