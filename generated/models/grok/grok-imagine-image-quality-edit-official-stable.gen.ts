// Generated from spec/models/grok/grok-imagine-image-quality-edit-official-stable.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link grokImagineImageQualityEditOfficialStable}. */
export interface GrokImagineImageQualityEditOfficialStableInput {
  /** The change to make, and what must not change. At most 4000 characters. */
  prompt: string;
  /**
   * The picture to edit; its framing is kept unless aspectRatio asks for another. JPG, JPEG, PNG or WEBP, up to 10 MB.
   */
  imageUrl: MediaInput;
  /**
   * Width to height of the result; auto keeps the framing of the source.
   *
   * @default "auto"
   */
  aspectRatio?: 'auto' | '1:1' | '16:9' | '9:16' | '4:3' | '3:4' | '3:2' | '2:3' | undefined;
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
 * Grok Imagine Image Quality, edit (official stable)
 *
 * The quality mode of Grok Imagine for edits: up to 2k, up to four variants.
 * The plain edit costs about a third.
 *
 * - Documented as `xai/rhart-imagine-image-quality/edit-official-stable`
 * - Id: `rhart-imagine-image-quality/edit`
 * - Channel: official-stable, which the vendor calls stable and cheaper than buying from the model's own provider
 * - Price: 0.44 to 0.57 CNY per image, by resolution (2026-08-01)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(grokImagineImageQualityEditOfficialStable, {
 *   prompt: 'Repaint the car in matte forest green with bronze wheels. Keep reflections, number plate and background.',
 *   imageUrl: 'https://example.com/car.jpg',
 *   aspectRatio: 'auto',
 *   resolution: '2k',
 *   numImages: '1',
 *   outputFormat: 'jpeg',
 * });
 * ```
 * @see capture of the .cn model catalog, 2026-06-18
 * @see public snapshot of the registry, 2026-08-01
 * @see models that the Chinese site shows to visitors, 2026-09-21
 * @see RunningHub API documentation, 2026-09-19
 * @see RunningHub public model registry, 2026-08-01
 */
export const grokImagineImageQualityEditOfficialStable: Model<GrokImagineImageQualityEditOfficialStableInput, 'image'> = {
  id: 'rhart-imagine-image-quality/edit',
  output: 'image',
  media: { imageUrl: ['image', 10, 'jpg jpeg png webp'] },
  defaults: { resolution: '1k', numImages: '1' },
  sites: { cn: { until: '2026-09-21' } },
};
