// Generated from spec/models/wan/wan-2.7-text-to-image-pro.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link wan27TextToImagePro}. */
export interface Wan27TextToImageProInput {
  /** What the picture should show: subject, scene, style, light and mood. At most 5000 characters. */
  prompt: string;
  /**
   * Output width in pixels, to be set together with height. Width times height must stay within 589,824 and 16,777,216
   * pixels, and the ratio within 1:8 and 8:1. A whole number; 512 to 8192.
   *
   * @default 1024
   */
  width?: number | undefined;
  /**
   * Output height in pixels, to be set together with width. The same limits on area and ratio apply. A whole number;
   * 512 to 8192.
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
 * Wan 2.7 Pro, text to image
 *
 * Draws a large picture in a freely chosen size, up to 16 megapixels or a very wide banner.
 * Costs about two and a half times the plain Wan 2.7.
 *
 * - Documented as `wan-2.7/text-to-image-pro`
 * - Id: `alibaba/wan-2.7/text-to-image-pro`
 * - Price: 0.473 CNY per call (2026-05-07)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(wan27TextToImagePro, {
 *   prompt: 'Wide panorama of an alpine valley at first light, mist between the ridges, one red train crossing a stone viaduct.',
 *   width: 4096,
 *   height: 1024,
 *   thinkingMode: true,
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 */
export const wan27TextToImagePro: Model<Wan27TextToImageProInput, 'image'> = {
  id: 'alibaba/wan-2.7/text-to-image-pro',
  output: 'image',
};
