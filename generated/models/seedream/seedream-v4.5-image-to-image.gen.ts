// Generated from spec/models/seedream/seedream-v4.5-image-to-image.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link seedreamV45ImageToImage}. */
export interface SeedreamV45ImageToImageInput {
  /**
   * What to make of the pictures: the edit, the combination, or the series to derive from them. 5 to 2000 characters.
   */
  prompt: string;
  /**
   * Width in pixels. Ignored as soon as resolution is sent. A whole number; 512 to 8192.
   *
   * @default 2048
   */
  width?: number | undefined;
  /**
   * Height in pixels. Ignored as soon as resolution is sent. A whole number; 512 to 8192.
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
  resolution?: '2k' | '4k' | undefined;
}

/**
 * Seedream 4.5, image to image
 *
 * Edits or combines up to ten pictures, also into a series of matching results.
 * The version after Seedream 4, up to 4k.
 *
 * - Documented as `seedream-v4.5/image-to-image`
 * - Id: `seedream-v4.5/image-to-image`
 * - Price: 0.2 CNY per image (2026-09-10)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(seedreamV45ImageToImage, {
 *   prompt: 'Dress the person of the first picture in the suit of the second and show three different poses.',
 *   imageUrls: ['https://example.com/person.png', 'https://example.com/suit.png'],
 *   sequentialImageGeneration: 'auto',
 *   maxImages: 3,
 *   resolution: '2k',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 * @see RunningHub public model registry, 2026-09-10
 */
export const seedreamV45ImageToImage: Model<SeedreamV45ImageToImageInput, 'image'> = {
  id: 'seedream-v4.5/image-to-image',
  output: 'image',
  media: { imageUrls: ['image', 10, 'png jpeg'] },
};
