// Generated from spec/models/topaz/topaz-image-gigapixel-low-resolution-2.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link topazImageGigapixelLowResolution2}. */
export interface TopazImageGigapixelLowResolution2Input {
  /** The small or compressed picture to enlarge. JPG or PNG, up to 50 MB. */
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
   * File format of the result: png and tiff keep every pixel, jpeg makes smaller files. jpg and tif are other names of
   * the same formats.
   *
   * @default "jpeg"
   */
  outputFormat?: 'jpeg' | 'jpg' | 'png' | 'tiff' | 'tif' | undefined;
  /**
   * Cuts off what does not fit, so that the picture fills the target width and height exactly. Off, all of the picture
   * is kept.
   *
   * @default false
   */
  cropToFill?: boolean | undefined;
  /**
   * How much the whole enhancement does; raise it for soft sources, lower it when the result looks processed. 0.01 to
   * 1.
   *
   * @default 0.25
   */
  strength?: number | undefined;
  /**
   * How strongly the blocks and rings of compressed files are removed; 0 leaves them alone. 0 to 1.
   *
   * @default 0
   */
  fixCompression?: number | undefined;
  /**
   * How strongly noise and grain are smoothed; 0 keeps them as they are. 0 to 1.
   *
   * @default 0
   */
  denoise?: number | undefined;
  /**
   * How much edges are crisped on top; high values draw halos around them. 0 to 1.
   *
   * @default 0
   */
  sharpen?: number | undefined;
  /**
   * Part of the picture the enhancement concentrates on: everything, the subject in front, or what lies behind it.
   *
   * @default "All"
   */
  subjectDetection?: 'All' | 'Foreground' | 'Background' | undefined;
  /**
   * Treats faces separately so that eyes and skin come out clear; worth switching on when people are small in the
   * picture.
   *
   * @default false
   */
  faceEnhancement?: boolean | undefined;
  /**
   * How sharp faces become compared with the rest; lower it if they look pasted in. Counts only with faceEnhancement
   * on. 0 to 1.
   *
   * @default 0.8
   */
  faceEnhancementStrength?: number | undefined;
  /**
   * How freely faces are redrawn: 0 stays with the source, 1 invents most. Counts only with faceEnhancement on. 0 to 1.
   *
   * @default 0
   */
  faceEnhancementCreativity?: number | undefined;
}

/**
 * Topaz Gigapixel Low Resolution 2, image upscale
 *
 * Enlarges small and compressed pictures, such as web graphics, screenshots and old phone photos, to an exact size in
 * pixels.
 * Cleaning up compression and noise is part of it.
 * For good sources there are the Standard and High Fidelity versions.
 *
 * - Documented as `topazlabs-image-gigapixel-low-resolution-2`
 * - Id: `topazlabs/image-gigapixel-low-resolution-2`
 *
 * @example
 * ```ts
 * const { output } = await rh.run(topazImageGigapixelLowResolution2, {
 *   imageUrl: 'https://example.com/forum-2004.jpg',
 *   outputWidth: 1600,
 *   outputHeight: 1200,
 *   fixCompression: 0.7,
 *   denoise: 0.3,
 * });
 * ```
 * @see RunningHub API documentation, 2026-09-19
 * @see RunningHub public model registry, 2026-08-01
 * @see RunningHub public model registry, 2026-09-10
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const topazImageGigapixelLowResolution2: Model<TopazImageGigapixelLowResolution2Input, 'image'> = {
  id: 'topazlabs/image-gigapixel-low-resolution-2',
  output: 'image',
  media: { imageUrl: ['image', 50, 'jpg png'] },
  sites: { cn: { until: '2026-09-21' } },
};
