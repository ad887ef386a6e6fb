// Generated from spec/models/minimax/minimax-voice-clone.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link minimaxVoiceClone}. */
export interface MinimaxVoiceCloneInput {
  /**
   * Recording of one speaker, clear and free of music and echo. Use only voices you may use. MP3 or WAV, up to 10 MB.
   */
  audio: MediaInput;
  /**
   * Your name for the voice. It starts with a letter, contains letters and digits, and must not have been used before,
   * for example `RH-20250717-1050`. At least 8 characters; matching `^[A-Za-z].*[0-9]`.
   */
  custom_voice_id: string;
  /** What the preview says in the new voice; it has no effect on the voice itself. */
  text: string;
  /**
   * How strictly the recording is checked before it is accepted, from 0 (lenient) to 1 (strict). 0 to 1.
   *
   * @default 0.7
   */
  accuracy?: number | undefined;
  /**
   * Cleans hiss and hum from the recording first. Turn it on for recordings made outside a studio. Sent with its
   * default when left out.
   *
   * @default false
   */
  need_noise_reduction?: boolean | undefined;
  /**
   * Evens out loud and quiet passages of the recording first. Sent with its default when left out.
   *
   * @default false
   */
  need_volume_normalization?: boolean | undefined;
  /**
   * Speech model that speaks the preview. The stored voice works with all the HD and Turbo models afterwards. Sent with
   * its default when left out.
   *
   * @default "speech-02-hd"
   */
  model?:
    | 'speech-02-hd'
    | 'speech-02-turbo'
    | 'speech-2.5-hd-preview'
    | 'speech-2.5-turbo-preview'
    | 'speech-2.6-hd'
    | 'speech-2.6-turbo'
    | 'speech-2.8-turbo'
    | 'speech-2.8-hd'
    | undefined;
  /**
   * Language or dialect of the speaker, which helps recognition; `Chinese,Yue` is Cantonese, `auto` lets the model
   * decide.
   */
  language_boost?:
    | 'Chinese'
    | 'Chinese,Yue'
    | 'English'
    | 'Arabic'
    | 'Russian'
    | 'Spanish'
    | 'French'
    | 'Portuguese'
    | 'German'
    | 'Turkish'
    | 'Dutch'
    | 'Ukrainian'
    | 'Vietnamese'
    | 'Indonesian'
    | 'Japanese'
    | 'Italian'
    | 'Korean'
    | 'Thai'
    | 'Polish'
    | 'Romanian'
    | 'Greek'
    | 'Czech'
    | 'Finnish'
    | 'Hindi'
    | 'auto'
    | undefined;
}

/**
 * MiniMax voice clone
 *
 * Learns a voice from a recording and stores it under an id of your choice, which every MiniMax speech model takes as
 * voice_id.
 * The response is a spoken preview.
 *
 * - Documented as `minimax/voice-clone`
 * - Id: `rhart-audio/text-to-audio/voice-clone`
 * - Price: 3.12 CNY per call (2026-09-10)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(minimaxVoiceClone, {
 *   audio: 'https://example.com/narrator.wav',
 *   custom_voice_id: 'Narrator-2026-01',
 *   text: 'Welcome to the show. This is how I will sound from now on.',
 *   accuracy: 0.8,
 *   need_noise_reduction: true,
 *   need_volume_normalization: true,
 *   model: 'speech-2.8-hd',
 *   language_boost: 'English',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 * @see RunningHub public model registry, 2026-09-10
 */
export const minimaxVoiceClone: Model<MinimaxVoiceCloneInput, 'audio'> = {
  id: 'rhart-audio/text-to-audio/voice-clone',
  output: 'audio',
  media: { audio: ['audio', 10, 'mp3 wav'] },
  defaults: { need_noise_reduction: false, need_volume_normalization: false, model: 'speech-02-hd' },
};
