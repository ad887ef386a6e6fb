// Generated from spec/models/seedream/seedream-v5-pro-layer-decomposition.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link seedreamV5ProLayerDecomposition}. */
export interface SeedreamV5ProLayerDecompositionInput {
  /** The picture to take apart, such as a poster or a product banner. PNG, JPEG, WEBP, BMP, TIFF or GIF. */
  imageUrl: MediaInput;
  /**
   * Names the elements that should become layers, such as title, bottle and leaves. Left out, the main elements are
   * found automatically. At most 2000 characters.
   */
  prompt?: string | undefined;
  /**
   * Size class of the pictures that come out; auto leaves it to the model.
   *
   * @default "auto"
   */
  resolution?: 'auto' | '1k' | '1.5k' | '2k' | undefined;
  /**
   * File format of the base picture: jpeg is small, png is lossless. Layers are always png.
   *
   * @default "jpeg"
   */
  outputFormat?: 'jpeg' | 'png' | undefined;
}

/**
 * Seedream 5 Pro, layer decomposition
 *
 * Takes a finished picture apart into a base picture and up to sixteen transparent layers, for editing in a layout
 * program.
 * Each layer comes with its place in the stack and in the picture.
 * Every picture that comes out is charged, and their number is only known afterwards.
 *
 * - Documented as `seedream-v5-pro/layer-decomposition`
 * - Id: `seedream-v5-pro/layer-decomposition`
 * - Price: 0.27 to 0.54 CNY per image, by resolution (2026-09-21)
 *
 * On the price: 0.27 applies to pictures of up to 2.36 megapixels and 0.54 to larger ones; of auto, which may make
 * either, this is the least
 *
 * @example
 * ```ts
 * const { output } = await rh.run(seedreamV5ProLayerDecomposition, {
 *   imageUrl: 'https://example.com/spring-sale.png',
 *   prompt: 'The headline, the sneaker and the flower garland as separate layers.',
 *   resolution: '2k',
 *   outputFormat: 'png',
 * });
 * ```
 * @see RunningHub API documentation, 2026-09-19
 * @see price tables of the .cn site, 2026-09-21
 */
export const seedreamV5ProLayerDecomposition: Model<SeedreamV5ProLayerDecompositionInput, 'image'> = {
  id: 'seedream-v5-pro/layer-decomposition',
  output: 'image',
  media: { imageUrl: ['image', 0, 'png jpeg webp bmp tiff gif'] },
};
