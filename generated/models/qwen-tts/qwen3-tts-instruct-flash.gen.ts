// Generated from spec/models/qwen-tts/qwen3-tts-instruct-flash.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link qwen3TtsInstructFlash}. */
export interface Qwen3TtsInstructFlashInput {
  /**
   * What to say, in one language or several. A Chinese character counts as two of the 600, so Chinese text ends at
   * about 300. At most 600 characters.
   */
  text: string;
  /**
   * How to say it, written in Chinese or English. Name pitch, pace, feeling and what the voice sounds like; left out,
   * the voice speaks in its usual way. At most 2000 characters.
   */
  instructions?: string | undefined;
  /**
   * Rewrites your instructions before they are used, so that the result sounds more natural. Leave it off to have them
   * taken word for word; without instructions it does nothing.
   *
   * @default false
   */
  optimizeInstructions?: boolean | undefined;
  /**
   * The built-in voice that follows the instructions. Choose one near to what they ask for. Sent with its default when
   * left out.
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
    | undefined;
  /**
   * Language of the text, whatever language the instructions are in. Auto finds it out.
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
 * Qwen3 TTS Instruct Flash
 *
 * Reads short texts aloud the way you tell it to: pitch, pace, feeling and color of the voice are described in words.
 * It has half as many voices as Qwen3 TTS Flash and none of its dialects; take that one for announcements.
 *
 * - Documented as `qwen3-tts-instruct-flash`
 * - Id: `alibaba/qwen3-tts-instruct-flash`
 *
 * @example
 * ```ts
 * const { output } = await rh.run(qwen3TtsInstructFlash, {
 *   text: 'Nobody had rung that bell for ninety years. And yet, at a quarter to three, it rang.',
 *   instructions: 'Almost a whisper, low and slow, with a long breath before the last two words.',
 *   voice: 'Arthur',
 *   languageType: 'English',
 * });
 * ```
 * @see RunningHub API documentation, 2026-09-19
 * @see RunningHub public model registry, 2026-08-01
 * @see RunningHub public model registry, 2026-09-10
 */
export const qwen3TtsInstructFlash: Model<Qwen3TtsInstructFlashInput, 'audio'> = {
  id: 'alibaba/qwen3-tts-instruct-flash',
  output: 'audio',
  defaults: { voice: 'Cherry' },
};
