// Generated from spec/models/mureka/mureka-v8-extend-song.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link murekaV8ExtendSong}. */
export interface MurekaV8ExtendSongInput {
  /**
   * Words for the added part only, not for the whole song; section tags such as [Bridge] are understood. At most 3000
   * characters.
   */
  lyrics: string;
  /** Recording of the song to continue. MP3 or M4A, up to 10 MB. */
  fileUrl: MediaInput;
  /**
   * Where the new part begins, in milliseconds from the start; a value past the end means the end. A whole number; 8000
   * to 420000. Sent with its default when left out.
   *
   * @default 8000
   */
  extendAt?: number | undefined;
  /**
   * Which end grows: `tail` adds after the song, `head` adds in front of it.
   *
   * @default "tail"
   */
  extendType?: 'tail' | 'head' | undefined;
}

/**
 * Mureka 8, extend song
 *
 * Continues an existing song with new lyrics in the same style and voice.
 * It can add at the end or at the beginning, for more than twice the price of 7.6.
 *
 * - Documented as `mureka-v8/extend-song`
 * - Id: `mureka-ai/mureka-v8/extend-song`
 * - Price: 0.63 CNY per call (2026-09-10)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(murekaV8ExtendSong, {
 *   lyrics: '[Intro]\nHush, the city is asleep\n[Verse]\nOnly lamps have watch to keep',
 *   fileUrl: 'https://example.com/night-song.m4a',
 *   extendAt: 8000,
 *   extendType: 'head',
 * });
 * ```
 * @see capture of the .cn model catalog, 2026-06-18
 * @see public snapshot of the registry, 2026-08-01
 * @see RunningHub API documentation, 2026-09-19
 * @see RunningHub public model registry, 2026-09-10
 */
export const murekaV8ExtendSong: Model<MurekaV8ExtendSongInput, 'audio'> = {
  id: 'mureka-ai/mureka-v8/extend-song',
  output: 'audio',
  media: { fileUrl: ['audio', 10, 'mp3 m4a'] },
  defaults: { extendAt: 8000 },
};
