// Generated from spec/models/seedream/seedream-v5-pro-image-to-image.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link seedreamV5ProImageToImage}. */
export interface SeedreamV5ProImageToImageInput {
  /**
   * What to make of the pictures: the edit or the combination, what must stay, and what each picture contributes. 5 to
   * 5000 characters.
   */
  prompt: string;
  /**
   * Width in pixels. Ignored as soon as resolution is sent. A whole number; 240 to 8192.
   *
   * @default 1024
   */
  width?: number | undefined;
  /**
   * Height in pixels. Ignored as soon as resolution is sent. A whole number; 240 to 8192.
   *
   * @default 1024
   */
  height?: number | undefined;
  /**
   * Pictures to edit or combine, the main one first; each one after the first adds to the price. 1 to 10 items; each
   * PNG or JPEG, up to 10 MB.
   */
  imageUrls: readonly MediaInput[];
  /**
   * Size class; the model then chooses the shape, and width and height are ignored. 2k costs more.
   *
   * @default "2k"
   */
  resolution?: '1k' | '2k' | undefined;
  /**
   * File format of the result: jpeg is small, png is lossless and can be transparent where the prompt asks for it.
   *
   * @default "jpeg"
   */
  outputFormat?: 'jpeg' | 'png' | undefined;
}

/**
 * Seedream 5 Pro, image to image
 *
 * Edits or combines up to ten pictures into one; it can keep the structure of a picture, move a style over, or cut out
 * parts on a transparent ground.
 * Unlike Seedream 5 Lite it makes no series and stays at 2k.
 * Billed per picture made by its size class, and for every source after the first.
 *
 * - Documented as `seedream-v5-pro/image-to-image`
 * - Id: `seedream-v5-pro/image-to-image`
 * - Price: 0.27 to 0.54 CNY per image plus 0.018 CNY per image, by resolution (2026-09-21)
 *
 * On the price: 0.27 applies to pictures of up to 2.36 megapixels, also where width and height set the size
 *
 * @example
 * ```ts
 * const { output } = await rh.run(seedreamV5ProImageToImage, {
 *   prompt: 'Place the perfume bottle of the first picture on the marble shelf of the second, keep label and glass color, add soft window light.',
 *   imageUrls: ['https://example.com/perfume.png', 'https://example.com/marble-shelf.jpg'],
 *   resolution: '2k',
 * });
 * ```
 * @see RunningHub API documentation, 2026-09-19
 * @see RunningHub public model registry, 2026-08-01
 * @see price tables of the .cn site, 2026-09-21
 */
export const seedreamV5ProImageToImage: Model<SeedreamV5ProImageToImageInput, 'image'> = {
  id: 'seedream-v5-pro/image-to-image',
  output: 'image',
  media: { imageUrls: ['image', 10, 'png jpeg'] },
};
