// Generated from spec/models/mureka/mureka-o2-generate-bgm.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link murekaO2GenerateBgm}. */
export interface MurekaO2GenerateBgmInput {
  /**
   * The music in words: genre, mood, tempo, instruments, what it is for. Give either this or instrumentalId. At most
   * 1024 characters.
   */
  prompt?: string | undefined;
  /**
   * How many different pieces to make from the same input. A whole number; 1 to 3. Sent with its default when left out.
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
 * Mureka O2, generate background music
 *
 * Composes instrumental music without vocals, from a description or in the manner of an uploaded piece.
 * The vendor marks it as not available for the time being; use Mureka 9, which takes the same input.
 *
 * - Documented as `mureka-o2/instrumental-generate`
 * - Id: `mureka-o2/instrumental-generate`
 *
 * @deprecated Withdrawn by the vendor (seen 2026-09-19). Use 'mureka-ai/mureka-v9/generate-bgm' instead.
 * @example
 * ```ts
 * const { output } = await rh.run(murekaO2GenerateBgm, {
 *   prompt: 'light bossa nova, nylon guitar, brushed drums and upright bass, relaxed, 110 beats per minute',
 *   n: 1,
 * });
 * ```
 * @see RunningHub public model registry, 2026-08-01
 * @see RunningHub public model registry, 2026-09-10
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const murekaO2GenerateBgm: Model<MurekaO2GenerateBgmInput, 'audio'> = {
  id: 'mureka-o2/instrumental-generate',
  output: 'audio',
  defaults: { n: 2 },
  sites: { cn: { until: '2026-09-21' } },
};
