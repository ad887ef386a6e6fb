// Generated from spec/models/topaz/topaz-video-upscale.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link topazVideoUpscale}. */
export interface TopazVideoUpscaleInput {
  /** The video to enlarge. MP4, up to 100 MB. */
  videoUrl: MediaInput;
  /**
   * Size class of the result; a class above the source is what makes sense. Sent with its default when left out.
   *
   * @default "1080p"
   */
  targetResolution?: '720p' | '1080p' | '4k' | undefined;
  /**
   * Frames per second of the result; 60 looks smoother and costs about twice as much as 30. Sent with its default when
   * left out.
   *
   * @default "30"
   */
  targetFps?: '30' | '60' | undefined;
}

/**
 * Topaz, video upscale
 *
 * Raises the resolution and, if wanted, the frame rate of an existing video.
 * Charged per second of video by target.
 *
 * - Documented as `topazlabs-video-upscale`
 * - Id: `topazlabs/video-upscale`
 * - Price: 0.4 to 2.5 CNY per second, by targetResolution and targetFps (2026-05-07)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(topazVideoUpscale, {
 *   videoUrl: 'https://example.com/concert.mp4',
 *   targetResolution: '4k',
 *   targetFps: '30',
 * });
 * ```
 * @see RunningHub public model registry, 2026-05-07
 * @see RunningHub public model registry, 2026-09-10
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const topazVideoUpscale: Model<TopazVideoUpscaleInput, 'video'> = {
  id: 'topazlabs/video-upscale',
  output: 'video',
  media: { videoUrl: ['video', 100, 'mp4'] },
  defaults: { targetResolution: '1080p', targetFps: '30' },
  sites: { cn: { until: '2026-09-21' } },
};
