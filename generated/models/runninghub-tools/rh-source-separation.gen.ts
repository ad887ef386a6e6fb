// Generated from spec/models/runninghub-tools/rh-source-separation.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link rhSourceSeparation}. */
export interface RhSourceSeparationInput {
  /**
   * The video to take the sound from. The picture plays no part, so a small, low-resolution copy is enough. MP4 or MOV,
   * up to 100 MB.
   */
  videoUrl: MediaInput;
}

/**
 * Audio separation, source separation
 *
 * Splits the sound of a video into voices and background in one run.
 * Take the two single extractors when you need just one part.
 *
 * - Documented as `source-separation`
 * - Id: `rhart-audio/source-separation`
 * - Price: 0.1 CNY per call (2026-06-18)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(rhSourceSeparation, { videoUrl: 'https://example.com/concert.mp4' });
 * ```
 * @see capture of the .cn model catalog, 2026-06-18
 * @see RunningHub API documentation, 2026-09-19
 */
export const rhSourceSeparation: Model<RhSourceSeparationInput, 'audio'> = {
  id: 'rhart-audio/source-separation',
  output: 'audio',
  media: { videoUrl: ['video', 100, 'mp4 mov'] },
};
