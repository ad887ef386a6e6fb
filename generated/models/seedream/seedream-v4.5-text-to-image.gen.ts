// Generated from spec/models/seedream/seedream-v4.5-text-to-image.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link seedreamV45TextToImage}. */
export interface SeedreamV45TextToImageInput {
  /**
   * What to draw: subject, setting, style and lettering. For a series, say how many pictures and how they differ. 5 to
   * 2000 characters.
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
 * Seedream 4.5, text to image
 *
 * Draws a picture, or a series of matching ones, from a description.
 * The version after Seedream 4, up to 4k.
 *
 * - Documented as `seedream-v4.5/text-to-image`
 * - Id: `seedream-v4.5/text-to-image`
 * - Price: 0.2 CNY per image (2026-09-10)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(seedreamV45TextToImage, {
 *   prompt: 'Shop front of a small bookshop with the sign "Page & Ink", rainy evening, warm light on wet cobbles.',
 *   width: 2304,
 *   height: 1728,
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 * @see RunningHub public model registry, 2026-09-10
 */
export const seedreamV45TextToImage: Model<SeedreamV45TextToImageInput, 'image'> = {
  id: 'seedream-v4.5/text-to-image',
  output: 'image',
};
