// Generated from spec/models/mureka/mureka-v7.6-extend-song.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link murekaV76ExtendSong}. */
export interface MurekaV76ExtendSongInput {
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
}

/**
 * Mureka 7.6, extend song
 *
 * Continues an existing song with new lyrics in the same style and voice.
 * It adds at the end only; Mureka 8 can also add at the beginning.
 *
 * - Documented as `mureka-v7.6/extend-song`
 * - Id: `mureka-ai/mureka-v7.6/extend-song`
 * - Price: 0.245 CNY per call (2026-09-10)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(murekaV76ExtendSong, {
 *   lyrics: '[Bridge]\nAnd if the morning never came\n[Chorus]\nI would still call out your name',
 *   fileUrl: 'https://example.com/demo-song.mp3',
 *   extendAt: 95000,
 * });
 * ```
 * @see capture of the .cn model catalog, 2026-06-18
 * @see public snapshot of the registry, 2026-08-01
 * @see RunningHub API documentation, 2026-09-19
 * @see RunningHub public model registry, 2026-09-10
 */
export const murekaV76ExtendSong: Model<MurekaV76ExtendSongInput, 'audio'> = {
  id: 'mureka-ai/mureka-v7.6/extend-song',
  output: 'audio',
  media: { fileUrl: ['audio', 10, 'mp3 m4a'] },
  defaults: { extendAt: 8000 },
};
