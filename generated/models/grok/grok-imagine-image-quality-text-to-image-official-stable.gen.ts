// Generated from spec/models/grok/grok-imagine-image-quality-text-to-image-official-stable.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link grokImagineImageQualityTextToImageOfficialStable}. */
export interface GrokImagineImageQualityTextToImageOfficialStableInput {
  /** What the picture should show: subject, setting, light, lens and style. At most 4000 characters. */
  prompt: string;
  /**
   * Width to height of the picture.
   *
   * @default "1:1"
   */
  aspectRatio?: '1:1' | '16:9' | '9:16' | '4:3' | '3:4' | '3:2' | '2:3' | undefined;
  /**
   * Size class of the picture; 2k shows more detail than 1k. Sent with its default when left out.
   *
   * @default "1k"
   */
  resolution?: '1k' | '2k' | undefined;
  /**
   * How many pictures one call makes; the price counts each. Sent with its default when left out.
   *
   * @default "1"
   */
  numImages?: '1' | '2' | '3' | '4' | undefined;
  /**
   * File format: jpeg and webp are small, png is lossless.
   *
   * @default "jpeg"
   */
  outputFormat?: 'jpeg' | 'png' | 'webp' | undefined;
}

/**
 * Grok Imagine Image Quality, text to image (official stable)
 *
 * The quality mode of Grok Imagine: pictures from a description, up to 2k and up to four at once.
 * The plain endpoint costs about a third.
 *
 * - Documented as `xai/rhart-imagine-image-quality/text-to-image-official-stable`
 * - Id: `rhart-imagine-image-quality/text-to-image`
 * - Channel: official-stable, which the vendor calls stable and cheaper than buying from the model's own provider
 * - Price: 0.38 to 0.5 CNY per image, by resolution (2026-08-01)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(grokImagineImageQualityTextToImageOfficialStable, {
 *   prompt: 'An old watchmaker at his bench, loupe in one eye, brass parts glowing under a single lamp, macro detail, dark background.',
 *   aspectRatio: '4:3',
 *   resolution: '2k',
 *   numImages: '2',
 *   outputFormat: 'png',
 * });
 * ```
 * @see capture of the .cn model catalog, 2026-06-18
 * @see public snapshot of the registry, 2026-08-01
 * @see models that the Chinese site shows to visitors, 2026-09-21
 * @see RunningHub API documentation, 2026-09-19
 * @see RunningHub public model registry, 2026-08-01
 */
export const grokImagineImageQualityTextToImageOfficialStable: Model<GrokImagineImageQualityTextToImageOfficialStableInput, 'image'> = {
  id: 'rhart-imagine-image-quality/text-to-image',
  output: 'image',
  defaults: { resolution: '1k', numImages: '1' },
  sites: { cn: { until: '2026-09-21' } },
};
