// Generated from spec/models/seedream/seedream-v4-text-to-image.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link seedreamV4TextToImage}. */
export interface SeedreamV4TextToImageInput {
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
  resolution?: '1k' | '2k' | '4k' | undefined;
}

/**
 * Seedream 4, text to image
 *
 * Draws a picture, or a series of matching ones, from a description.
 * The oldest and cheapest Seedream here, and the only one with a 1k class.
 *
 * - Documented as `seedream-v4/text-to-image`
 * - Id: `seedream-v4/text-to-image`
 * - Price: 0.14 CNY per image (2026-09-10)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(seedreamV4TextToImage, {
 *   prompt: 'A four-frame storyboard of a paper boat drifting from a gutter to the sea, loose pencil and blue wash.',
 *   sequentialImageGeneration: 'auto',
 *   maxImages: 4,
 *   resolution: '1k',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 * @see RunningHub public model registry, 2026-09-10
 */
export const seedreamV4TextToImage: Model<SeedreamV4TextToImageInput, 'image'> = {
  id: 'seedream-v4/text-to-image',
  output: 'image',
};
