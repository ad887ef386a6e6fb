// Generated from spec/models/jimeng/jimeng-4.6-image-to-image.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link jimeng46ImageToImage}. */
export interface Jimeng46ImageToImageInput {
  /** What to make of the pictures: the edit, or the scene that combines them. At most 800 characters. */
  prompt: string;
  /**
   * Source pictures of up to 4096x4096 pixels each; six or fewer are advised. 1 to 14 items; each JPG, JPEG or PNG, up
   * to 15 MB.
   */
  imageUrls: readonly MediaInput[];
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
   * Balance between text and pictures: higher follows the prompt more, lower stays closer to the sources. A whole
   * number; 1 to 100.
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
   * Narrowest shape allowed, as width divided by height; 0.333 is 1:3. Must be below maxRatio. 0.0625 to 15.9999.
   *
   * @default 0.333333
   */
  minRatio?: number | undefined;
  /**
   * Widest shape allowed, as width divided by height; 3 is 3:1. Must be above minRatio. 0.0626 to 16.
   *
   * @default 3
   */
  maxRatio?: number | undefined;
}

/**
 * Jimeng 4.6, image to image
 *
 * Edits or combines up to fourteen pictures, up to 4k.
 *
 * - Documented as `bytedance/jimeng-4.6/image-to-image`
 * - Id: `bytedance/jimeng-4.6/image-to-image`
 * - Price: 0.17 CNY per image (2026-09-10)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(jimeng46ImageToImage, {
 *   prompt: 'Furnish the empty room of the first picture with the sofa and the rug of the others, bright Scandinavian style.',
 *   imageUrls: ['https://example.com/room.jpg', 'https://example.com/sofa.png', 'https://example.com/rug.png'],
 *   scale: 60,
 *   forceSingle: true,
 *   minRatio: 0.5,
 *   maxRatio: 2,
 * });
 * ```
 * @see capture of the .cn model catalog, 2026-06-18
 * @see public snapshot of the registry, 2026-08-01
 * @see RunningHub API documentation, 2026-09-19
 * @see RunningHub public model registry, 2026-09-10
 */
export const jimeng46ImageToImage: Model<Jimeng46ImageToImageInput, 'image'> = {
  id: 'bytedance/jimeng-4.6/image-to-image',
  output: 'image',
  media: { imageUrls: ['image', 15, 'jpg jpeg png'] },
};
