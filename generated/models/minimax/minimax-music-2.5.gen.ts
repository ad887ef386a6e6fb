// Generated from spec/models/minimax/minimax-music-2.5.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link minimaxMusic25}. */
export interface MinimaxMusic25Input {
  /** The style: genre, mood, era, instruments, kind of voice, tempo in beats per minute. */
  prompt: string;
  /**
   * The words to sing, in sections tagged [Intro], [Verse], [Chorus], [Bridge] or [Outro]; hints in brackets can steer
   * voice and instruments.
   */
  lyrics: string;
  /**
   * Data rate of the file in bits per second. 256000 sounds best; lower values save space.
   *
   * @default "256000"
   */
  bitrate?: '32000' | '60000' | '64000' | '128000' | '256000' | undefined;
  /**
   * Samples per second. 44100 is CD quality; lower rates dull the high notes.
   *
   * @default "44100"
   */
  sampleRate?: '16000' | '24000' | '32000' | '44100' | undefined;
}

/**
 * MiniMax Music 2.5
 *
 * Composes and sings a complete song from lyrics and a description of the style.
 * Lyrics are required, so write some, or let a lyrics model do it.
 *
 * - Documented as `minimax/music-2.5`
 * - Id: `rhart-audio/text-to-audio/music-2.5`
 * - Price: about 0.8 CNY per call (2026-09-10)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(minimaxMusic25, {
 *   prompt: '1980s synth-pop, female vocals, analogue synthesizers, gated drums, 118 bpm, nostalgic.',
 *   lyrics: '[Verse]\nNeon puddles on the floor\nSomeone left an open door\n[Chorus]\nStay a little longer, midnight line\n[Outro]',
 *   bitrate: '256000',
 *   sampleRate: '44100',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 * @see RunningHub public model registry, 2026-09-10
 */
export const minimaxMusic25: Model<MinimaxMusic25Input, 'audio'> = {
  id: 'rhart-audio/text-to-audio/music-2.5',
  output: 'audio',
};
