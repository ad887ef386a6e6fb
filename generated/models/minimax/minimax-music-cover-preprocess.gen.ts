// Generated from spec/models/minimax/minimax-music-cover-preprocess.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link minimaxMusicCoverPreprocess}. */
export interface MinimaxMusicCoverPreprocessInput {
  /** The song to work from, 6 seconds to 6 minutes long. MP3, WAV or FLAC, up to 50 MB. */
  audioUrl: MediaInput;
}

/**
 * MiniMax Music Cover, preparation
 *
 * Analyses a song for covering: the response is data with a coverFeatureId for the cover step, good for 24 hours.
 * Use it when you want to change the lyrics.
 *
 * - Documented as `minimax/music-cover-preprocess`
 * - Id: `minimax/music-cover-preprocess`
 * - Price: 0.8 CNY per call (2026-09-10)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(minimaxMusicCoverPreprocess, { audioUrl: 'https://example.com/demo-song.flac' });
 * ```
 * @see capture of the .cn model catalog, 2026-06-18
 * @see public snapshot of the registry, 2026-08-01
 * @see RunningHub API documentation, 2026-09-19
 * @see RunningHub public model registry, 2026-09-10
 */
export const minimaxMusicCoverPreprocess: Model<MinimaxMusicCoverPreprocessInput, 'text'> = {
  id: 'minimax/music-cover-preprocess',
  output: 'text',
  media: { audioUrl: ['audio', 50, 'mp3 wav flac'] },
};
