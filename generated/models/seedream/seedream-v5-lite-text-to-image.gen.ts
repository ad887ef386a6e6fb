// Generated from spec/models/seedream/seedream-v5-lite-text-to-image.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link seedreamV5LiteTextToImage}. */
export interface SeedreamV5LiteTextToImageInput {
  /**
   * What to draw: subject, setting, style and lettering. For a series, say how many pictures and how they differ. 5 to
   * 2000 characters.
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
  /**
   * Tool the model may use while drawing; web_search lets it look up current facts and what things look like.
   *
   * @default "web_search"
   */
  toolsType?: 'web_search' | undefined;
  /** Size class that overrides width and height; the model then chooses the shape. */
  resolution?: '2k' | '3k' | undefined;
}

/**
 * Seedream 5 Lite, text to image
 *
 * Draws a picture, or a series of matching ones, from a description.
 * The light version of Seedream 5, up to 3k.
 *
 * - Documented as `seedream-v5-lite/text-to-image`
 * - Id: `seedream-v5-lite/text-to-image`
 * - Price: 0.22 CNY per image (2026-09-10)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(seedreamV5LiteTextToImage, {
 *   prompt: 'Editorial illustration of a container ship as a row of stacked suitcases on a calm sea, muted risograph colors.',
 *   resolution: '3k',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 * @see RunningHub public model registry, 2026-09-10
 */
export const seedreamV5LiteTextToImage: Model<SeedreamV5LiteTextToImageInput, 'image'> = {
  id: 'seedream-v5-lite/text-to-image',
  output: 'image',
};
