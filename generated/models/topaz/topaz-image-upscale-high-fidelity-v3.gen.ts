// Generated from spec/models/topaz/topaz-image-upscale-high-fidelity-v3.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link topazImageUpscaleHighFidelityV3}. */
export interface TopazImageUpscaleHighFidelityV3Input {
  /** The high-quality photo to enlarge. JPG or PNG, up to 50 MB. */
  imageUrl: MediaInput;
  /**
   * Share of the enhanced photo in the result: 1 shows it alone, lower values let the plain enlargement through. 0 to
   * 1.
   *
   * @default 1
   */
  opacity?: number | undefined;
  /**
   * How much lost detail is rebuilt; lower it to stay nearer to the source. 0 to 1.
   *
   * @default 1
   */
  recoveryStrength?: number | undefined;
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
   * How freely faces are redrawn: 0 stays with the source, 1 invents most. Counts only with faceEnhancement on. 0 to 1.
   *
   * @default 0
   */
  faceEnhancementCreativity?: number | undefined;
  /**
   * How sharp faces become compared with the rest; lower it if they look pasted in. Counts only with faceEnhancement
   * on. 0 to 1.
   *
   * @default 0.8
   */
  faceEnhancementStrength?: number | undefined;
  /**
   * Treats faces separately so that eyes and skin come out clear; worth switching on when people are small in the
   * picture.
   *
   * @default false
   */
  faceEnhancement?: boolean | undefined;
  /**
   * Cuts off what does not fit, so that the picture fills the target width and height exactly. Off, all of the picture
   * is kept.
   *
   * @default false
   */
  cropToFill?: boolean | undefined;
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
   * File format of the result: png keeps every pixel, jpeg and jpg make the same smaller file.
   *
   * @default "jpeg"
   */
  outputFormat?: 'jpeg' | 'jpg' | 'png' | undefined;
}

/**
 * Topaz High Fidelity V3, image upscale
 *
 * Enlarges professional photos to an exact size in pixels and stays true to their texture and edges.
 * Third generation of High Fidelity, with control over how much is recovered and blended in.
 * For poor sources there is the Low Resolution version.
 *
 * - Documented as `topazlabs-image-upscale-high-fidelity-v3`
 * - Id: `topazlabs/image-upscale-high-fidelity-v3`
 *
 * @example
 * ```ts
 * const { output } = await rh.run(topazImageUpscaleHighFidelityV3, {
 *   imageUrl: 'https://example.com/watch.jpg',
 *   outputWidth: 8000,
 *   outputHeight: 8000,
 *   outputFormat: 'png',
 *   recoveryStrength: 0.7,
 *   subjectDetection: 'Foreground',
 * });
 * ```
 * @see RunningHub API documentation, 2026-09-19
 * @see RunningHub public model registry, 2026-08-01
 * @see RunningHub public model registry, 2026-09-10
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const topazImageUpscaleHighFidelityV3: Model<TopazImageUpscaleHighFidelityV3Input, 'image'> = {
  id: 'topazlabs/image-upscale-high-fidelity-v3',
  output: 'image',
  media: { imageUrl: ['image', 50, 'jpg png'] },
  sites: { cn: { until: '2026-09-21' } },
};
