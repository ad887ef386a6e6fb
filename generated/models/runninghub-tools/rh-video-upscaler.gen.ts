// Generated from spec/models/runninghub-tools/rh-video-upscaler.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link rhVideoUpscaler}. */
export interface RhVideoUpscalerInput {
  /** The clip to enlarge, at most ten minutes long; its seconds decide the price. MP4, up to 500 MB. */
  videoUrl: MediaInput;
  /**
   * Size class of the enlarged video; each step up costs more per second. Sent with its default when left out.
   *
   * @default "1080p"
   */
  targetResolution?: '720p' | '1080p' | '2k' | '4k' | undefined;
}

/**
 * RunningHub video upscaler
 *
 * Enlarges a clip of up to ten minutes to a chosen size class.
 * Useful after models that only render 480p or 720p.
 *
 * - Documented as `rh-video-upscaler`
 * - Id: `rhart-video/video-upscaler`
 * - Price: 0.14 to 0.56 CNY per second, by targetResolution (2026-09-21)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(rhVideoUpscaler, {
 *   videoUrl: 'https://example.com/holiday.mp4',
 *   targetResolution: '4k',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 * @see price tables of the .cn site, 2026-09-21
 */
export const rhVideoUpscaler: Model<RhVideoUpscalerInput, 'video'> = {
  id: 'rhart-video/video-upscaler',
  output: 'video',
  media: { videoUrl: ['video', 500, 'mp4'] },
  defaults: { targetResolution: '1080p' },
};
