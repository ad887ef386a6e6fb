// Generated from spec/models/runninghub-tools/rh-extract-vocal.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link rhExtractVocal}. */
export interface RhExtractVocalInput {
  /**
   * The video to take the sound from. The picture plays no part, so a small, low-resolution copy is enough. MP4 or MOV,
   * up to 200 MB.
   */
  videoUrl: MediaInput;
}

/**
 * Audio separation, extract vocal
 *
 * Returns only the voices of a video, free of music and ambience.
 * Useful before transcription or voice cloning.
 *
 * - Documented as `extract-vocal`
 * - Id: `rhart-audio/extract-vocal`
 * - Price: 0.1 CNY per call (2026-06-18)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(rhExtractVocal, { videoUrl: 'https://example.com/street-report.mov' });
 * ```
 * @see capture of the .cn model catalog, 2026-06-18
 * @see RunningHub API documentation, 2026-09-19
 */
export const rhExtractVocal: Model<RhExtractVocalInput, 'audio'> = {
  id: 'rhart-audio/extract-vocal',
  output: 'audio',
  media: { videoUrl: ['video', 200, 'mp4 mov'] },
};
