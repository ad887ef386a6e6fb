// Generated from spec/models/runninghub-tools/rh-extract-background.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link rhExtractBackground}. */
export interface RhExtractBackgroundInput {
  /**
   * The video to take the sound from. The picture plays no part, so a small, low-resolution copy is enough. MP4 or MOV,
   * up to 200 MB.
   */
  videoUrl: MediaInput;
}

/**
 * Audio separation, extract background
 *
 * Takes the voices out of a video and returns the sound that remains: music and ambience.
 * Useful before dubbing.
 *
 * - Documented as `extract-background`
 * - Id: `rhart-audio/extract-background`
 * - Price: 0.1 CNY per call (2026-06-18)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(rhExtractBackground, { videoUrl: 'https://example.com/interview.mp4' });
 * ```
 * @see capture of the .cn model catalog, 2026-06-18
 * @see RunningHub API documentation, 2026-09-19
 */
export const rhExtractBackground: Model<RhExtractBackgroundInput, 'audio'> = {
  id: 'rhart-audio/extract-background',
  output: 'audio',
  media: { videoUrl: ['video', 200, 'mp4 mov'] },
};
