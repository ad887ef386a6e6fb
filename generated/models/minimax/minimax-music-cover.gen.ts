// Generated from spec/models/minimax/minimax-music-cover.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link minimaxMusicCover}. */
export interface MinimaxMusicCoverInput {
  /** Style, mood and setting of the new version, such as slow jazz in a small club. At most 2000 characters. */
  prompt: string;
  /** The song to work from, 6 seconds to 6 minutes long. MP3, WAV or FLAC, up to 50 MB. */
  audioUrl: MediaInput;
  /** New words for the song. If left out, the words are recognized from the recording. 10 to 1000 characters. */
  lyrics?: string | undefined;
  /** Id from the preparation step, usable for 24 hours. With it, lyrics must be given as well. */
  coverFeatureId?: string | undefined;
  /**
   * Samples per second of the result: 44100 for music, lower for small files.
   *
   * @default "44100"
   */
  sampleRate?: '16000' | '24000' | '32000' | '44100' | undefined;
  /**
   * File format: mp3 is small, wav is lossless, pcm is raw samples without a header.
   *
   * @default "mp3"
   */
  format?: 'mp3' | 'wav' | 'pcm' | undefined;
  /**
   * Bits per second of the mp3: 256000 sounds best, 64000 and less suit previews.
   *
   * @default "256000"
   */
  bitrate?: '32000' | '64000' | '128000' | '256000' | undefined;
}

/**
 * MiniMax Music Cover
 *
 * Sings a given song anew in another style, with its own words or with yours.
 * Run the preparation step first if you want to edit the recognized lyrics.
 *
 * - Documented as `minimax/music-cover`
 * - Id: `minimax/music-cover`
 * - Price: 0.8 CNY per call (2026-09-10)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(minimaxMusicCover, {
 *   prompt: 'Slow jazz trio with brushed drums, upright bass and a smoky male voice in a small club.',
 *   audioUrl: 'https://example.com/demo-song.mp3',
 *   format: 'wav',
 * });
 * ```
 * @see capture of the .cn model catalog, 2026-06-18
 * @see public snapshot of the registry, 2026-08-01
 * @see RunningHub API documentation, 2026-09-19
 * @see RunningHub public model registry, 2026-09-10
 */
export const minimaxMusicCover: Model<MinimaxMusicCoverInput, 'audio'> = {
  id: 'minimax/music-cover',
  output: 'audio',
  media: { audioUrl: ['audio', 50, 'mp3 wav flac'] },
};
