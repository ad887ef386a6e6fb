// Generated from spec/models/topaz/topaz-image-upscale-detail-faces.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link topazImageUpscaleDetailFaces}. */
export interface TopazImageUpscaleDetailFacesInput {
  /** The portrait or group picture whose faces need detail. JPG or PNG, up to 50 MB. */
  imageUrl: MediaInput;
  /**
   * Width of the result in pixels. Keep the proportions of the source, or let cropToFill decide what happens to the
   * difference. A whole number; 1 to 32000.
   *
   * @default 1920
   */
  outputWidth?: number | undefined;
  /**
   * Height of the result in pixels; together with outputWidth it says how far the picture is enlarged. A whole number;
   * 1 to 32000.
   *
   * @default 1080
   */
  outputHeight?: number | undefined;
  /**
   * Cuts off what does not fit, so that the picture fills the target width and height exactly. Off, all of the picture
   * is kept.
   *
   * @default false
   */
  cropToFill?: boolean | undefined;
  /**
   * File format of the result: png keeps every pixel, jpeg and jpg make the same smaller file.
   *
   * @default "jpeg"
   */
  outputFormat?: 'jpeg' | 'jpg' | 'png' | undefined;
  /**
   * How much detail is added to faces; high values can change how a person looks. 0 to 10.
   *
   * @default 6
   */
  detailStrength?: number | undefined;
}

/**
 * Topaz Detail Faces, image upscale
 *
 * Enlarges portraits and rebuilds eyes, skin and hair in them.
 * One setting decides how much detail is added; the general Topaz models treat faces only as an extra.
 * Pictures without people gain nothing here.
 *
 * - Documented as `topazlabs-image-upscale-detail-faces`
 * - Id: `topazlabs/image-upscale-detail-faces`
 *
 * @example
 * ```ts
 * const { output } = await rh.run(topazImageUpscaleDetailFaces, {
 *   imageUrl: 'https://example.com/grandparents.jpg',
 *   outputWidth: 3000,
 *   outputHeight: 4000,
 *   outputFormat: 'png',
 *   detailStrength: 4,
 * });
 * ```
 * @see RunningHub API documentation, 2026-09-19
 * @see RunningHub public model registry, 2026-08-01
 * @see RunningHub public model registry, 2026-09-10
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const topazImageUpscaleDetailFaces: Model<TopazImageUpscaleDetailFacesInput, 'image'> = {
  id: 'topazlabs/image-upscale-detail-faces',
  output: 'image',
  media: { imageUrl: ['image', 50, 'jpg png'] },
  sites: { cn: { until: '2026-09-21' } },
};
