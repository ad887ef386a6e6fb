// Generated from spec/models/qwen-tts/qwen3-tts-voice-design.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link qwen3TtsVoiceDesign}. */
export interface Qwen3TtsVoiceDesignInput {
  /**
   * Where the description of the voice comes from: `2` takes yours from 2##text, `1` makes one up at random.
   *
   * @default "2"
   */
  '7##select'?: '2' | '1' | undefined;
  /** The voice in words: age, sex, pitch, pace, mood and what it is for. Needed when 7##select is `2`. */
  '2##text'?: string | undefined;
  /**
   * Where the spoken words come from: `2` takes yours from 1##text, `1` makes up a text at random.
   *
   * @default "2"
   */
  '6##select'?: '2' | '1' | undefined;
  /** What the new voice says. Needed when 6##select is `2`. */
  '1##text'?: string | undefined;
}

/**
 * Qwen3 TTS, voice design
 *
 * Invents a voice from a description and has it speak a text; either of the two can be made up at random instead.
 * The documentation mentions no id by which the voice could be used again, so the recording is all that remains.
 * Its fields carry the numbers of the workflow nodes behind it.
 *
 * - Documented as `qwen3-tts/voice-design`
 * - Id: `rhart-audio/qwen3-tts/voice-design`
 *
 * @example
 * ```ts
 * const { output } = await rh.run(qwen3TtsVoiceDesign, {
 *   '7##select': '2',
 *   '2##text': 'Old man, deep and rough voice, short sentences, grumpy but kind, a little out of breath.',
 *   '6##select': '2',
 *   '1##text': 'Eighty steps up, eighty steps down. And you ask me whether I take sugar in my tea.',
 * });
 * ```
 * @see RunningHub API documentation, 2026-09-19
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const qwen3TtsVoiceDesign: Model<Qwen3TtsVoiceDesignInput, 'audio'> = {
  id: 'rhart-audio/qwen3-tts/voice-design',
  output: 'audio',
  sites: { cn: { since: '2026-09-21' } },
};
