// Generated from spec/models/seedream/seedream-v5-lite-image-to-image.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link seedreamV5LiteImageToImage}. */
export interface SeedreamV5LiteImageToImageInput {
  /**
   * What to make of the pictures: the edit, the combination, or the series to derive from them. 5 to 2000 characters.
   */
  prompt: string;
  /**
   * Width in pixels. Ignored as soon as resolution is sent. A whole number; 1600 to 4704.
   *
   * @default 2048
   */
  width?: number | undefined;
  /**
   * Height in pixels. Ignored as soon as resolution is sent. A whole number; 1344 to 4096.
   *
   * @default 2048
   */
  height?: number | undefined;
  /** Pictures to edit or combine, the main one first. 1 to 10 items; each PNG or JPEG, up to 10 MB. */
  imageUrls: readonly MediaInput[];
  /**
   * auto lets the model draw a related series when the prompt asks for one; disabled makes a single picture.
   *
   * @default "disabled"
   */
  sequentialImageGeneration?: 'disabled' | 'auto' | undefined;
  /**
   * Upper limit for a series, meant for sequentialImageGeneration auto. The price grows with it, so keep 1 for single
   * pictures. A whole number; 1 to 15.
   *
   * @default 1
   */
  maxImages?: number | undefined;
  /** Size class that overrides width and height; the model then chooses the shape. */
  resolution?: '2k' | '3k' | undefined;
}

/**
 * Seedream 5 Lite, image to image
 *
 * Edits or combines up to ten pictures, also into a series of matching results.
 * The light version of Seedream 5, up to 3k.
 *
 * - Documented as `seedream-v5-lite/image-to-image`
 * - Id: `seedream-v5-lite/image-to-image`
 * - Price: 0.22 CNY per image (2026-09-10)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(seedreamV5LiteImageToImage, {
 *   prompt: 'Turn this pencil sketch of a chair into a photo of the finished product in oak and linen.',
 *   imageUrls: ['https://example.com/chair-sketch.png'],
 *   resolution: '2k',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 * @see RunningHub public model registry, 2026-09-10
 */
export const seedreamV5LiteImageToImage: Model<SeedreamV5LiteImageToImageInput, 'image'> = {
  id: 'seedream-v5-lite/image-to-image',
  output: 'image',
  media: { imageUrls: ['image', 10, 'png jpeg'] },
};
