// Generated from spec/models/topaz/topaz-video-frame-interpolation.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link topazVideoFrameInterpolation}. */
export interface TopazVideoFrameInterpolationInput {
  /** The clip that needs more frames. MP4, up to 200 MB. */
  videoUrl: MediaInput;
  /**
   * Width of the result in pixels; that of the source leaves the size alone. A whole number; 1 to 32000. Sent with its
   * default when left out.
   *
   * @default 1280
   */
  outputWidth?: number | undefined;
  /**
   * Height of the result in pixels; that of the source leaves the size alone. A whole number; 1 to 32000. Sent with its
   * default when left out.
   *
   * @default 720
   */
  outputHeight?: number | undefined;
  /**
   * Engine code. apo-8 (Apollo) suits most clips, apf-2 is its quick version; chr-2 and chf-3 (Chronos and its quick
   * version) convert frame rates; aion-1 (Aion) is for extreme slow motion with a fast camera. Sent with its default
   * when left out.
   *
   * @default "apo-8"
   */
  model?: 'apo-8' | 'apf-2' | 'aion-1' | 'chr-2' | 'chf-3' | undefined;
  /**
   * Frames per second of the result; above those of the source, frames are made up in between. A whole number; 15 to
   * 240.
   *
   * @default 60
   */
  outputFrameRate?: number | undefined;
}

/**
 * Topaz, video frame interpolation
 *
 * Draws frames between those of a video, for smoother movement or as a base for slow motion.
 * Cuts within the clip can smear, so send one shot at a time.
 *
 * - Documented as `topazlabs-video-frame-interpolation`
 * - Id: `topazlabs/video-frame-interpolation`
 *
 * @example
 * ```ts
 * const { output } = await rh.run(topazVideoFrameInterpolation, {
 *   videoUrl: 'https://example.com/skate-trick.mp4',
 *   outputWidth: 1920,
 *   outputHeight: 1080,
 *   model: 'apo-8',
 *   outputFrameRate: 120,
 * });
 * ```
 * @see RunningHub API documentation, 2026-09-19
 * @see RunningHub public model registry, 2026-08-01
 * @see Topaz developer documentation, 2026-11-27
 * @see RunningHub public model registry, 2026-09-10
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const topazVideoFrameInterpolation: Model<TopazVideoFrameInterpolationInput, 'video'> = {
  id: 'topazlabs/video-frame-interpolation',
  output: 'video',
  media: { videoUrl: ['video', 200, 'mp4'] },
  defaults: { outputWidth: 1280, outputHeight: 720, model: 'apo-8' },
  sites: { cn: { until: '2026-09-21' } },
};
