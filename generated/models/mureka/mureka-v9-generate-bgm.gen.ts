// Generated from spec/models/mureka/mureka-v9-generate-bgm.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link murekaV9GenerateBgm}. */
export interface MurekaV9GenerateBgmInput {
  /**
   * The music in words: genre, mood, tempo, instruments, what it is for. Give either this or instrumentalId. At most
   * 1024 characters.
   */
  prompt?: string | undefined;
  /**
   * How many different pieces to make from the same input. Each one is billed. A whole number; 1 to 3. Sent with its
   * default when left out.
   *
   * @default 2
   */
  n?: number | undefined;
  /**
   * Id of an instrumental recording to imitate, from files-upload with purpose `instrumental`. Give either this or
   * prompt. At most 64 characters.
   */
  instrumentalId?: string | undefined;
  /**
   * Adds a phase in which the unfinished piece can already be played from an address.
   *
   * @default false
   */
  stream?: boolean | undefined;
}

/**
 * Mureka 9, generate background music
 *
 * Composes instrumental music without vocals, from a description or in the manner of an uploaded piece.
 * The one to start with: it follows version 8 at the same price.
 *
 * - Documented as `mureka-v9/generate-bgm`
 * - Id: `mureka-ai/mureka-v9/generate-bgm`
 * - Price: 0.28 CNY per piece (2026-06-18)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(murekaV9GenerateBgm, {
 *   prompt: 'tense orchestral underscore, low strings and taiko drums, slowly rising',
 *   n: 2,
 *   stream: true,
 * });
 * ```
 * @see capture of the .cn model catalog, 2026-06-18
 * @see public snapshot of the registry, 2026-08-01
 * @see RunningHub API documentation, 2026-09-19
 */
export const murekaV9GenerateBgm: Model<MurekaV9GenerateBgmInput, 'audio'> = {
  id: 'mureka-ai/mureka-v9/generate-bgm',
  output: 'audio',
  defaults: { n: 2 },
};
