// Generated from spec/models/qwen-tts/qwen3-tts-flash.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link qwen3TtsFlash}. */
export interface Qwen3TtsFlashInput {
  /**
   * What to say, in one language or several. A Chinese character counts as two of the 600, so Chinese text ends at
   * about 300. At most 600 characters.
   */
  text: string;
  /**
   * The built-in voice that speaks. From Jada to the end of the list, they speak Chinese dialects such as Shanghainese,
   * Sichuanese and Cantonese. Sent with its default when left out.
   *
   * @default "Cherry"
   */
  voice?:
    | 'Cherry'
    | 'Serena'
    | 'Ethan'
    | 'Chelsie'
    | 'Momo'
    | 'Vivian'
    | 'Moon'
    | 'Maia'
    | 'Kai'
    | 'Nofish'
    | 'Bella'
    | 'Jennifer'
    | 'Ryan'
    | 'Katerina'
    | 'Aiden'
    | 'Eldric Sage'
    | 'Mia'
    | 'Mochi'
    | 'Bellona'
    | 'Vincent'
    | 'Bunny'
    | 'Neil'
    | 'Elias'
    | 'Arthur'
    | 'Nini'
    | 'Seren'
    | 'Pip'
    | 'Stella'
    | 'Bodega'
    | 'Sonrisa'
    | 'Alek'
    | 'Dolce'
    | 'Sohee'
    | 'Ono Anna'
    | 'Lenn'
    | 'Emilien'
    | 'Andre'
    | 'Radio Gol'
    | 'Jada'
    | 'Dylan'
    | 'Li'
    | 'Marcus'
    | 'Roy'
    | 'Peter'
    | 'Sunny'
    | 'Eric'
    | 'Rocky'
    | 'Kiki'
    | undefined;
  /**
   * Language of the text. Auto suits mixed texts; name the language when words are read by the rules of another one.
   *
   * @default "Auto"
   */
  languageType?:
    | 'Auto'
    | 'Chinese'
    | 'English'
    | 'German'
    | 'Italian'
    | 'Portuguese'
    | 'Spanish'
    | 'Japanese'
    | 'Korean'
    | 'French'
    | 'Russian'
    | undefined;
}

/**
 * Qwen3 TTS Flash
 *
 * Reads short texts aloud at once, in ten languages and several Chinese dialects, with almost fifty built-in voices.
 * How a line is spoken follows from the voice and the text alone; Qwen3 TTS Instruct Flash takes directions, too.
 * Longer texts have to be cut into parts.
 *
 * - Documented as `qwen3-tts-flash`
 * - Id: `alibaba/qwen3-tts-flash`
 *
 * @example
 * ```ts
 * const { output } = await rh.run(qwen3TtsFlash, {
 *   text: 'Your parcel is in box fourteen, lower row. Please close the door when you are done.',
 *   voice: 'Jennifer',
 *   languageType: 'English',
 * });
 * ```
 * @see RunningHub API documentation, 2026-09-19
 * @see RunningHub public model registry, 2026-08-01
 * @see RunningHub public model registry, 2026-09-10
 */
export const qwen3TtsFlash: Model<Qwen3TtsFlashInput, 'audio'> = {
  id: 'alibaba/qwen3-tts-flash',
  output: 'audio',
  defaults: { voice: 'Cherry' },
};
