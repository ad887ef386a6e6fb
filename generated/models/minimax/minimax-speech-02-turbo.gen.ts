// Generated from spec/models/minimax/minimax-speech-02-turbo.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link minimaxSpeech02Turbo}. */
export interface MinimaxSpeech02TurboInput {
  /**
   * What to say. Sounds such as (laughs), (sighs), (coughs), (breath) or (applause) can be written in round brackets
   * between the words.
   */
  text: string;
  /**
   * How to say certain words: each entry is the written form, a slash and the spoken form, as in `ASAP/as soon as
   * possible`. At most 20 items.
   */
  pronunciation_dict?: readonly string[] | undefined;
  /**
   * The voice: a built-in one such as Wise_Woman, Deep_Voice_Man, Casual_Guy, Lively_Girl, Patient_Man, Elegant_Man or
   * Sweet_Girl_2, or the id of your own cloned voice.
   */
  voice_id: string;
  /**
   * How fast to speak; 1 is natural, 0.5 half as fast, 2 twice as fast. 0.5 to 2.
   *
   * @default 1
   */
  speed?: number | undefined;
  /**
   * How loud the voice is; 1 is the normal level. 0.1 to 10.
   *
   * @default 1
   */
  volume?: number | undefined;
  /**
   * Raises or lowers the voice in semitones; 0 leaves it as recorded. A whole number; -12 to 12.
   *
   * @default 0
   */
  pitch?: number | undefined;
  /**
   * The feeling in the voice. Pick neutral for reading and announcements; happy is what you get otherwise.
   *
   * @default "happy"
   */
  emotion?: 'happy' | 'sad' | 'angry' | 'fearful' | 'disgusted' | 'surprised' | 'neutral' | undefined;
  /**
   * Returns the sound as base64 text in the response instead of an address. Leave it off unless you cannot download
   * files. Sent with its default when left out.
   *
   * @default false
   */
  enable_base64_output?: boolean | undefined;
  /**
   * Reads numbers, dates and units in English text the way a person would say them. Turn it on for text full of
   * figures. Sent with its default when left out.
   *
   * @default false
   */
  english_normalization?: boolean | undefined;
}

/**
 * MiniMax Speech 02 Turbo
 *
 * Reads a text aloud in a built-in or a cloned voice, with control over pace, pitch and feeling.
 * The cheapest MiniMax voice, for bots, drafts and large volumes.
 *
 * - Documented as `minimax/speech-02-turbo`
 * - Id: `rhart-audio/text-to-audio/speech-02-turbo`
 * - Price: 0.19 CNY per 1000 characters (2026-09-10)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(minimaxSpeech02Turbo, {
 *   text: 'Good news! Your parcel will arrive today between 2 and 4 p.m.',
 *   voice_id: 'Lively_Girl',
 *   speed: 1.05,
 *   emotion: 'happy',
 *   enable_base64_output: false,
 *   english_normalization: true,
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 * @see RunningHub public model registry, 2026-09-10
 */
export const minimaxSpeech02Turbo: Model<MinimaxSpeech02TurboInput, 'audio'> = {
  id: 'rhart-audio/text-to-audio/speech-02-turbo',
  output: 'audio',
  defaults: { enable_base64_output: false, english_normalization: false },
};
