// Generated from spec/models/seedream/seedream-v5-pro-text-to-image.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link seedreamV5ProTextToImage}. */
export interface SeedreamV5ProTextToImageInput {
  /**
   * What to draw: subject, layout, style and light. Put words that must be readable in quotation marks. 5 to 5000
   * characters.
   */
  prompt: string;
  /**
   * Width in pixels. Ignored as soon as resolution is sent. A whole number; 1024 to 2048.
   *
   * @default 1024
   */
  width?: number | undefined;
  /**
   * Height in pixels. Ignored as soon as resolution is sent. A whole number; 1024 to 2048.
   *
   * @default 1024
   */
  height?: number | undefined;
  /**
   * Size class; the model then chooses the shape, and width and height are ignored. 2k costs more.
   *
   * @default "2k"
   */
  resolution?: '1k' | '2k' | undefined;
  /**
   * File format of the picture: jpeg is small, png is lossless and can be transparent where the prompt asks for it.
   *
   * @default "jpeg"
   */
  outputFormat?: 'jpeg' | 'png' | undefined;
}

/**
 * Seedream 5 Pro, text to image
 *
 * Draws one picture from a description.
 * Unlike Seedream 5 Lite it makes no series and stays at 2k; png can have a transparent ground.
 *
 * - Documented as `seedream-v5-pro/text-to-image`
 * - Id: `seedream-v5-pro/text-to-image`
 * - Price: 0.27 to 0.54 CNY per image, by resolution (2026-09-21)
 *
 * On the price: 0.27 applies to pictures of up to 2.36 megapixels, also where width and height set the size
 *
 * @example
 * ```ts
 * const { output } = await rh.run(seedreamV5ProTextToImage, {
 *   prompt: 'Poster for a jazz night, brass trumpet made of paper strips on deep green, large title "Blue Hour", small line "Friday 9 pm".',
 *   resolution: '2k',
 *   outputFormat: 'png',
 * });
 * ```
 * @see RunningHub API documentation, 2026-09-19
 * @see RunningHub public model registry, 2026-08-01
 * @see price tables of the .cn site, 2026-09-21
 */
export const seedreamV5ProTextToImage: Model<SeedreamV5ProTextToImageInput, 'image'> = {
  id: 'seedream-v5-pro/text-to-image',
  output: 'image',
};
