// Generated from spec/models/jimeng/jimeng-seed3-tilesr-image-upscale.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link jimengSeed3TilesrImageUpscale}. */
export interface JimengSeed3TilesrImageUpscaleInput {
  /**
   * The picture to enlarge, at most 4096 pixels on each side and between 1:3 and 3:1 in shape. JPG, JPEG or PNG, up to
   * 4.7 MB.
   */
  imageUrl: MediaInput;
  /**
   * Size class of the result; 8k is worth it for large prints.
   *
   * @default "4k"
   */
  resolution?: '4k' | '8k' | undefined;
  /**
   * How much detail is invented: low values stay close to the source, high values add more texture. A whole number; 0
   * to 100.
   *
   * @default 50
   */
  scale?: number | undefined;
}

/**
 * Jimeng Seed3 TileSR, image upscale
 *
 * Enlarges a picture to 4k or 8k; it keeps the structure and adds texture, for generated pictures and poor sources.
 * What it adds is invented, so it is no choice for documents or evidence.
 *
 * - Documented as `bytedance/jimeng-seed3-tilesr/image-upscale`
 * - Id: `bytedance/jimeng-seed3-tilesr/image-upscale`
 *
 * @example
 * ```ts
 * const { output } = await rh.run(jimengSeed3TilesrImageUpscale, {
 *   imageUrl: 'https://example.com/village.png',
 *   resolution: '8k',
 *   scale: 35,
 * });
 * ```
 * @see RunningHub API documentation, 2026-09-19
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const jimengSeed3TilesrImageUpscale: Model<JimengSeed3TilesrImageUpscaleInput, 'image'> = {
  id: 'bytedance/jimeng-seed3-tilesr/image-upscale',
  output: 'image',
  media: { imageUrl: ['image', 4.7, 'jpg jpeg png'] },
  sites: { cn: { since: '2026-09-21' } },
};
