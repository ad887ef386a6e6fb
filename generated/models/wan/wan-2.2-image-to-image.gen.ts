// Generated from spec/models/wan/wan-2.2-image-to-image.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link wan22ImageToImage}. */
export interface Wan22ImageToImageInput {
  /** The picture to start from. JPG or PNG, up to 10 MB. */
  imageUrl: MediaInput;
  /** What the new picture should look like, and what of the original must be kept. */
  prompt: string;
  /**
   * Width to height of the result: auto follows the picture, custom takes customWidth and customHeight. Sent with its
   * default when left out.
   *
   * @default "1:1"
   */
  aspectRatio?: '1:1' | '3:4' | '4:3' | '9:16' | '16:9' | '2:3' | '3:2' | 'custom' | 'auto' | undefined;
  /**
   * Width of the picture in pixels; used only when aspectRatio is custom. A whole number; 256 to 1536.
   *
   * @default 1024
   */
  customWidth?: number | undefined;
  /**
   * Height of the picture in pixels; used only when aspectRatio is custom. A whole number; 256 to 1536.
   *
   * @default 1024
   */
  customHeight?: number | undefined;
  /**
   * File format of the picture. png and webp(lossless) keep every pixel; jpeg and webp(lossy) make smaller files. Sent
   * with its default when left out.
   *
   * @default "png"
   */
  outputFormat?: 'png' | 'jpeg' | 'webp(lossless)' | 'webp(lossy)' | undefined;
}

/**
 * Wan 2.2, image to image
 *
 * Redraws a picture as a description says, on the open Wan 2.2 model.
 * An image model, although its path begins with rhart-video.
 *
 * - Documented as `wan-2.2/image-to-image`
 * - Id: `rhart-video/wan-2.2/image-to-image`
 * - Price: 0.08 CNY per call (2026-06-18)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(wan22ImageToImage, {
 *   imageUrl: 'https://example.com/harbor.jpg',
 *   prompt: 'Repaint the harbor as a loose watercolor with visible paper grain, same boats in the same places.',
 *   aspectRatio: 'auto',
 *   outputFormat: 'png',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see capture of the .cn model catalog, 2026-06-18
 * @see RunningHub API documentation, page api-448184492, as cited by a public client, 2026-08-30
 * @see price checks on .ai reported by third parties, 2026-09-30
 */
export const wan22ImageToImage: Model<Wan22ImageToImageInput, 'image'> = {
  id: 'rhart-video/wan-2.2/image-to-image',
  output: 'image',
  media: { imageUrl: ['image', 10, 'jpg png'] },
  defaults: { aspectRatio: '1:1', outputFormat: 'png' },
};
