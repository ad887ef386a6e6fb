// Generated from spec/models/doubao/doubao-seed-tts-2.0.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link doubaoSeedTts20}. */
export interface DoubaoSeedTts20Input {
  /** What to say; the price follows its characters. 1 to 10000 characters. */
  text: string;
  /**
   * Id of the voice, from the voice library in the console. The default is a Chinese voice, that of a young man. Sent
   * with its default when left out.
   *
   * @default "zh_male_shaonianzixin_uranus_bigtts"
   */
  speaker?: string | undefined;
  /**
   * File format: mp3 and ogg_opus are small, wav is lossless, pcm is raw samples without a header.
   *
   * @default "mp3"
   */
  format?: 'mp3' | 'pcm' | 'ogg_opus' | 'wav' | undefined;
  /**
   * Samples per second. 24000 is enough for speech, 44100 suits music and video, 8000 the telephone.
   *
   * @default "24000"
   */
  sample_rate?: '8000' | '16000' | '22050' | '24000' | '32000' | '44100' | '48000' | undefined;
  /**
   * How fast to speak: 0 is the natural pace, 100 twice as fast, -50 half as fast. A whole number; -50 to 100.
   *
   * @default 0
   */
  speech_rate?: number | undefined;
  /**
   * How loud the result is: 0 leaves it as it is, 100 doubles it, -50 halves it. A whole number; -50 to 100.
   *
   * @default 0
   */
  loudness_rate?: number | undefined;
  /**
   * Bits per second of an mp3; other formats ignore it. Less than 64000 needs disable_default_bit_rate, which knows
   * 16000 and 32000. A whole number; 16000 to 160000.
   */
  bit_rate?: number | undefined;
  /**
   * Raises or lowers the voice in up to twelve steps; 0 leaves it as it is. A whole number; -12 to 12.
   *
   * @default 0
   */
  pitch?: number | undefined;
  /**
   * Adds the time at which each character is spoken, as subtitles need it.
   *
   * @default false
   */
  enable_subtitle?: boolean | undefined;
  /**
   * What becomes of text in brackets: 0 reads it aloud, 100 leaves it out. A whole number.
   *
   * @default 100
   */
  max_length_to_filter_parenthesis?: number | undefined;
  /**
   * Silence after the last word, in milliseconds; useful when recordings are played one after the other. A whole
   * number; 0 to 30000.
   *
   * @default 0
   */
  silence_duration?: number | undefined;
  /**
   * Works against its name. `true` takes the marks of Markdown out before reading, `false` reads them aloud as
   * characters.
   *
   * @default false
   */
  disable_markdown_filter?: boolean | undefined;
  /**
   * Switches the treatment of emoji in the text. Which value leaves them out is not documented, so try it with your
   * text.
   *
   * @default false
   */
  disable_emoji_filter?: boolean | undefined;
  /**
   * Reads LaTeX formulas the way a person would say them.
   *
   * @default false
   */
  enable_latex_tn?: boolean | undefined;
  /** Reads only what is in this language. Left out, the language is found out by itself. */
  explicit_language?:
    | 'zh-cn'
    | 'en'
    | 'ja'
    | 'es-mx'
    | 'id'
    | 'pt-br'
    | 'pt'
    | 'ko'
    | 'de'
    | 'fr'
    | 'th'
    | 'vi'
    | 'ru'
    | 'fil'
    | 'ms'
    | 'ar'
    | undefined;
  /** Chinese dialect to speak, by its name in pinyin. Only for voices that know dialects. */
  explicit_dialect?: string | undefined;
  /**
   * How to speak, in everyday words, such as `tired, but relieved`. For voices of Doubao TTS 2.0; it has no effect once
   * model is set. At most 500 characters.
   */
  context_texts?: string | undefined;
  /**
   * For cloned voices only. standard answers sooner, expressive follows directions on how to speak. context_texts is
   * not used when it is set.
   */
  model?: 'seed-tts-2.0-standard' | 'seed-tts-2.0-expressive' | undefined;
  /**
   * The text with SSML marks for pauses and pronunciation, spoken instead of text. Some voices do not know it, and
   * disable_markdown_filter has to stay `false`. At most 2000 characters.
   */
  ssml?: string | undefined;
  /** Version of the parser that reads LaTeX formulas. It needs disable_markdown_filter to be `true`. */
  latex_parser?: 'v2' | undefined;
  /**
   * Ends the recording with a short audible rhythm which says that a machine spoke.
   *
   * @default false
   */
  aigc_watermark?: boolean | undefined;
  /**
   * Lets bit_rate go below 64000 for very small mp3 files.
   *
   * @default false
   */
  disable_default_bit_rate?: boolean | undefined;
  /**
   * Id of the conversation that this text belongs to, such as a UUID. Send the same one with every text of it; only
   * voices of version 2.0 use it. At most 128 characters.
   */
  section_id?: string | undefined;
  /**
   * Stays as close to the recorded voice as possible. Only for voices cloned with version 2.0, and only in the language
   * that they were trained in.
   *
   * @default false
   */
  tone_fidelity?: boolean | undefined;
  /**
   * Writes a mark that nobody hears into the header of the file, which says that a machine made it. Not for pcm, which
   * has no header.
   *
   * @default false
   */
  aigc_metadata_enable?: boolean | undefined;
  /** Name or code of whoever makes the speech, for the mark in the header. At most 128 characters. */
  aigc_metadata_content_producer?: string | undefined;
  /** Your number of this recording as the one who makes it, for the mark in the header. At most 128 characters. */
  aigc_metadata_produce_id?: string | undefined;
  /** Name or code of whoever publishes the speech, for the mark in the header. At most 128 characters. */
  aigc_metadata_content_propagator?: string | undefined;
  /** Number under which the publisher keeps this recording, for the mark in the header. At most 128 characters. */
  aigc_metadata_propagate_id?: string | undefined;
}

/**
 * Doubao Seed TTS 2.0
 *
 * Reads a text aloud in one of the voices of Doubao's library, close to how people talk, and copes with formulas and
 * symbols.
 * Directions in everyday words say how it is spoken. For your own cloned voice take Doubao Seed ICL 2.0.
 *
 * - Documented as `doubao-seed-tts-2.0`
 * - Id: `bytedance/doubao-seed-tts-2.0`
 * - Price: about 0.24 CNY per 1000 characters, by ssml (2026-09-10)
 *
 * On the price: Directions in context_texts are free. What is counted when ssml replaces the text is not documented.
 *
 * @example
 * ```ts
 * const { output } = await rh.run(doubaoSeedTts20, {
 *   text: 'Passengers for the nine forty ferry, please come to pier three. Bicycles go first.',
 *   speaker: 'zh_male_shaonianzixin_uranus_bigtts',
 *   format: 'wav',
 *   speech_rate: -10,
 *   silence_duration: 800,
 *   explicit_language: 'en',
 *   context_texts: 'friendly and clear, like a calm announcement at a harbor',
 * });
 * ```
 * @see RunningHub API documentation, 2026-09-19
 * @see RunningHub public model registry, 2026-08-01
 * @see RunningHub public model registry, 2026-09-10
 */
export const doubaoSeedTts20: Model<DoubaoSeedTts20Input, 'audio'> = {
  id: 'bytedance/doubao-seed-tts-2.0',
  output: 'audio',
  defaults: { speaker: 'zh_male_shaonianzixin_uranus_bigtts' },
};
