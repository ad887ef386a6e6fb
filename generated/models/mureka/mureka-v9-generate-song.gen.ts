// Generated from spec/models/mureka/mureka-v9-generate-song.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link murekaV9GenerateSong}. */
export interface MurekaV9GenerateSongInput {
  /**
   * The words to sing. Mark sections with tags such as [Verse] and [Chorus] on their own lines. At most 3000
   * characters.
   */
  lyrics: string;
  /**
   * Style in a few words: genre, mood, tempo, instruments, kind of voice. Give either this or referenceId. At most 1024
   * characters.
   */
  prompt?: string | undefined;
  /**
   * How many different songs to make from the same input. Each one is billed. A whole number; 1 to 3. Sent with its
   * default when left out.
   *
   * @default 2
   */
  n?: number | undefined;
  /**
   * Id of a recording whose style to imitate, from files-upload with purpose `reference`. Give either this or prompt.
   * At most 64 characters.
   */
  referenceId?: string | undefined;
  /**
   * Id of a singing voice, from files-upload with purpose `vocal` or from vocal-clone. Goes together with prompt or
   * referenceId. At most 64 characters.
   */
  vocalId?: string | undefined;
  /**
   * Id of a tune to follow, from files-upload with purpose `melody`. It replaces all other controls, so send it alone.
   * At most 64 characters.
   */
  melodyId?: string | undefined;
  /**
   * Makes a playable address available while the song is still being made; turn it on for live previews.
   *
   * @default false
   */
  stream?: boolean | undefined;
}

/**
 * Mureka 9, generate song
 *
 * Sings your lyrics in the style you describe and returns complete songs.
 * The one to start with: it follows version 8 at the same price.
 *
 * - Documented as `mureka-v9/generate-song`
 * - Id: `mureka-ai/mureka-v9/generate-song`
 * - Price: 0.28 CNY per song (2026-06-18)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(murekaV9GenerateSong, {
 *   lyrics: '[Intro]\n[Verse]\nRain on the rooftops, drums in the street\n[Chorus]\nDance till the puddles remember our feet\n[Outro]',
 *   prompt: 'afrobeat, bright brass, joyful mixed choir, live percussion, 112 bpm',
 *   n: 2,
 *   stream: false,
 * });
 * ```
 * @see capture of the .cn model catalog, 2026-06-18
 * @see public snapshot of the registry, 2026-08-01
 * @see RunningHub API documentation, 2026-09-19
 */
export const murekaV9GenerateSong: Model<MurekaV9GenerateSongInput, 'audio'> = {
  id: 'mureka-ai/mureka-v9/generate-song',
  output: 'audio',
  defaults: { n: 2 },
};
