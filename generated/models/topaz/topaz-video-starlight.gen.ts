// Generated from spec/models/topaz/topaz-video-starlight.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link topazVideoStarlight}. */
export interface TopazVideoStarlightInput {
  /** The dark or damaged footage to rebuild. MP4, up to 200 MB. */
  videoUrl: MediaInput;
  /**
   * Width of the enlarged video in pixels; keep the proportions of the source. A whole number; 1 to 32000. Sent with
   * its default when left out.
   *
   * @default 1280
   */
  outputWidth?: number | undefined;
  /**
   * Height of the enlarged video in pixels; twice that of the source is a safe step. A whole number; 1 to 32000. Sent
   * with its default when left out.
   *
   * @default 720
   */
  outputHeight?: number | undefined;
  /**
   * Engine code. slp-2.5 (Precise) is the usual choice and good with faces, slhq-1 (HQ) aims at the highest quality,
   * slm-1 (Mini) suits old film and tape, wonder-1 (Sharp) restores and sharpens, slf-2 (Fast) is quicker. Sent with
   * its default when left out.
   *
   * @default "slp-2.5"
   */
  model?: 'slp-2.5' | 'slhq-1' | 'slm-1' | 'wonder-1' | 'slf-2' | undefined;
}

/**
 * Topaz Starlight, video enhance
 *
 * Rebuilds video with a diffusion model, for dark or badly damaged footage that plain sharpening cannot save.
 *
 * - Documented as `topazlabs-video-starlight`
 * - Id: `topazlabs/video-starlight`
 *
 * @example
 * ```ts
 * const { output } = await rh.run(topazVideoStarlight, {
 *   videoUrl: 'https://example.com/harbor-1952.mp4',
 *   outputWidth: 1440,
 *   outputHeight: 1080,
 *   model: 'slm-1',
 * });
 * ```
 * @see RunningHub API documentation, 2026-09-19
 * @see RunningHub public model registry, 2026-08-01
 * @see Topaz developer documentation, 2026-11-27
 * @see RunningHub public model registry, 2026-09-10
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const topazVideoStarlight: Model<TopazVideoStarlightInput, 'video'> = {
  id: 'topazlabs/video-starlight',
  output: 'video',
  media: { videoUrl: ['video', 200, 'mp4'] },
  defaults: { outputWidth: 1280, outputHeight: 720, model: 'slp-2.5' },
  sites: { cn: { until: '2026-09-21' } },
};
