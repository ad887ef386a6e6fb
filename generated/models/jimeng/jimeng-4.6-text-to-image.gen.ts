// Generated from spec/models/jimeng/jimeng-4.6-text-to-image.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link jimeng46TextToImage}. */
export interface Jimeng46TextToImageInput {
  /**
   * What to draw: subject, style, layout and lettering. Ask for several pictures here to get a series. At most 800
   * characters.
   */
  prompt: string;
  /**
   * Width in pixels, only together with height. The area must lie between 1024x1024 and 4096x4096 pixels, the ratio
   * between minRatio and maxRatio. A whole number; 900 to 6197.
   */
  width?: number | undefined;
  /**
   * Height in pixels, only together with width. Leave both out and the model picks a fitting size. A whole number; 768
   * to 4096.
   */
  height?: number | undefined;
  /**
   * How strictly the prompt is followed. Raise it for exactness, lower it for freer pictures. A whole number; 1 to 100.
   *
   * @default 50
   */
  scale?: number | undefined;
  /**
   * Makes exactly one picture. Otherwise the model may answer one prompt with several, each charged.
   *
   * @default false
   */
  forceSingle?: boolean | undefined;
  /**
   * Narrowest shape allowed, as width divided by height; 0.333 is 1:3. Must be below maxRatio. 0.06 to 16.
   *
   * @default 0.333333
   */
  minRatio?: number | undefined;
  /**
   * Widest shape allowed, as width divided by height; 3 is 3:1. Must be above minRatio. 0.06 to 16.
   *
   * @default 3
   */
  maxRatio?: number | undefined;
}

/**
 * Jimeng 4.6, text to image
 *
 * Draws up to 4k pictures from a description and picks size and shape itself if you wish.
 * Ask for a series in the prompt, or force a single picture.
 *
 * - Documented as `bytedance/jimeng-4.6/text-to-image`
 * - Id: `bytedance/jimeng-4.6/text-to-image`
 * - Price: 0.17 CNY per image (2026-09-10)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(jimeng46TextToImage, {
 *   prompt: 'Wedding invitation with watercolor olive branches, the names "Lena & Tom" in fine calligraphy, much white space.',
 *   width: 2048,
 *   height: 2048,
 *   forceSingle: true,
 * });
 * ```
 * @see capture of the .cn model catalog, 2026-06-18
 * @see public snapshot of the registry, 2026-08-01
 * @see RunningHub API documentation, 2026-09-19
 * @see RunningHub public model registry, 2026-09-10
 */
export const jimeng46TextToImage: Model<Jimeng46TextToImageInput, 'image'> = {
  id: 'bytedance/jimeng-4.6/text-to-image',
  output: 'image',
};
