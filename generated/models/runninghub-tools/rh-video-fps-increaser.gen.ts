// Generated from spec/models/runninghub-tools/rh-video-fps-increaser.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link rhVideoFpsIncreaser}. */
export interface RhVideoFpsIncreaserInput {
  /** The clip to make smoother; its seconds decide the price. MP4, up to 500 MB. */
  videoUrl: MediaInput;
}

/**
 * RunningHub video frame rate increase
 *
 * Inserts frames between those of a clip, so that its movement looks smoother.
 * The vendor does not say which frame rate results.
 *
 * - Documented as `rh-video-fps-increaser`
 * - Id: `rhart-video/video-fps-increaser`
 * - Price: 0.07 CNY per second (2026-09-10)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(rhVideoFpsIncreaser, { videoUrl: 'https://example.com/dance.mp4' });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 * @see RunningHub public model registry, 2026-09-10
 */
export const rhVideoFpsIncreaser: Model<RhVideoFpsIncreaserInput, 'video'> = {
  id: 'rhart-video/video-fps-increaser',
  output: 'video',
  media: { videoUrl: ['video', 500, 'mp4'] },
};
