// Generated from spec/models/minimax/minimax-music-2.6.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link minimaxMusic26}. */
export interface MinimaxMusic26Input {
  /** Style, mood, instruments, tempo and kind of voice. An instrumental piece needs it. At most 2000 characters. */
  prompt?: string | undefined;
  /**
   * The words to sing, one line per row; section tags such as [Verse] and [Chorus] shape the song. Not needed for an
   * instrumental piece. At most 3500 characters.
   */
  lyrics?: string | undefined;
  /**
   * Samples per second of the result: 44100 for music, lower for small files.
   *
   * @default "44100"
   */
  sampleRate?: '16000' | '24000' | '32000' | '44100' | undefined;
  /**
   * Bits per second of the mp3: 256000 sounds best, 64000 and less suit previews.
   *
   * @default "256000"
   */
  bitrate?: '32000' | '64000' | '128000' | '256000' | undefined;
  /**
   * File format: mp3 is small, wav is lossless, pcm is raw samples without a header.
   *
   * @default "mp3"
   */
  format?: 'mp3' | 'wav' | 'pcm' | undefined;
  /**
   * Whether the model writes lyrics from the prompt, or improves those you give.
   *
   * @default false
   */
  lyricsOptimizer?: boolean | undefined;
  /**
   * Whether the piece has no singing; then prompt alone describes it.
   *
   * @default false
   */
  isInstrumental?: boolean | undefined;
}

/**
 * MiniMax Music 2.6, song from text
 *
 * Composes a song from a description of the style and from lyrics, or an instrumental piece from the description alone.
 * Give lyrics unless the piece is instrumental or the model should write them.
 *
 * - Documented as `minimax/music-2.6`
 * - Id: `minimax/music-2.6`
 * - Price: 0.8 CNY per call (2026-09-10)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(minimaxMusic26, {
 *   prompt: 'Warm acoustic folk, fingerpicked guitar, female voice, 90 beats per minute, hopeful.',
 *   lyrics: '[Verse]\nThe harbor lights are fading slow\nThe tide has somewhere else to go\n[Chorus]\nCarry me home on the morning wind',
 * });
 * ```
 * @see capture of the .cn model catalog, 2026-06-18
 * @see public snapshot of the registry, 2026-08-01
 * @see RunningHub API documentation, 2026-09-19
 * @see RunningHub public model registry, 2026-09-10
 */
export const minimaxMusic26: Model<MinimaxMusic26Input, 'audio'> = { id: 'minimax/music-2.6', output: 'audio' };
