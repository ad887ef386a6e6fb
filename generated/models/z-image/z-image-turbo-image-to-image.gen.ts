// Generated from spec/models/z-image/z-image-turbo-image-to-image.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link zImageTurboImageToImage}. */
export interface ZImageTurboImageToImageInput {
  /** The picture to redraw; its composition guides the result. JPG or PNG, up to 10 MB. */
  imageUrl: MediaInput;
  /** How the new picture should look and what of the source should still be recognizable. */
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
 * Z-Image Turbo, image to image
 *
 * Redraws a picture after a prompt at a low price, for example to make a render or a drawing look like a photo.
 *
 * - Documented as `z-image-turbo/image-to-image`
 * - Id: `rhart-image/z-image-turbo/image-to-image`
 * - Price: 0.05 CNY per call (2026-06-18)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(zImageTurboImageToImage, {
 *   imageUrl: 'https://example.com/render.png',
 *   prompt: 'Make this 3D render look like a real photo of the room, with natural daylight and slight lens blur.',
 *   aspectRatio: '16:9',
 *   outputFormat: 'png',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see capture of the .cn model catalog, 2026-06-18
 * @see RunningHub API documentation, page text as cited by a public client, 2026-08-30
 * @see price checks on .ai reported by third parties, 2026-09-30
 */
export const zImageTurboImageToImage: Model<ZImageTurboImageToImageInput, 'image'> = {
  id: 'rhart-image/z-image-turbo/image-to-image',
  output: 'image',
  media: { imageUrl: ['image', 10, 'jpg png'] },
  defaults: { aspectRatio: '9:16', outputFormat: 'png' },
};
