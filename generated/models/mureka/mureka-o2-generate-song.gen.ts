// Generated from spec/models/mureka/mureka-o2-generate-song.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link murekaO2GenerateSong}. */
export interface MurekaO2GenerateSongInput {
  /**
   * The words to sing. Mark sections with tags such as [Verse] and [Chorus] on their own lines. At most 3000
   * characters.
   */
  lyrics: string;
  /**
   * Style in a few words: genre, mood, tempo, instruments, kind of voice. Use this or referenceId, not both. At most
   * 1024 characters.
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
   * Id of a recording whose style to imitate, from files-upload with purpose `reference`. Use this or prompt, not both.
   * At most 64 characters.
   */
  referenceId?: string | undefined;
}

/**
 * Mureka O2, generate song
 *
 * Sings your lyrics in the style you describe and returns complete songs.
 * The model without voice or melody control: choose it when lyrics and a style say everything.
 *
 * - Documented as `mureka-o2/generate-song`
 * - Id: `mureka-ai/mureka-o2/generate-song`
 * - Price: 0.28 CNY per song (2026-06-18)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(murekaO2GenerateSong, {
 *   lyrics: '[Verse]\nStreetlights hum along the bay\nAll the boats have gone to stay\n[Chorus]\nRow me home before the day',
 *   prompt: 'slow acoustic folk, warm male voice, fingerpicked guitar',
 *   n: 1,
 * });
 * ```
 * @see capture of the .cn model catalog, 2026-06-18
 * @see public snapshot of the registry, 2026-08-01
 * @see RunningHub API documentation, 2026-09-19
 */
export const murekaO2GenerateSong: Model<MurekaO2GenerateSongInput, 'audio'> = {
  id: 'mureka-ai/mureka-o2/generate-song',
  output: 'audio',
  defaults: { n: 2 },
};
