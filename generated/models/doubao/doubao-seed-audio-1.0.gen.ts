// Generated from spec/models/doubao/doubao-seed-audio-1.0.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link doubaoSeedAudio10}. */
export interface DoubaoSeedAudio10Input {
  /**
   * The scene to be heard: who says what and how, in which order, with which music and noises. Put spoken words into
   * quotes. At most 3000 characters.
   */
  text_prompt: string;
  /**
   * Id of a Doubao TTS 2.0 voice or of a cloned voice that speaks. Give either this, audio_url or image_url, or none of
   * them.
   */
  speaker?: string | undefined;
  /**
   * Up to three recordings whose voices or sounds the result takes up. Not together with speaker or image_url. At most
   * 3 items; each MP3 or WAV, up to 10 MB.
   */
  audio_url?: readonly MediaInput[] | undefined;
  /** A picture to which the sound should fit. Not together with speaker or audio_url. JPG, PNG or WEBP, up to 10 MB. */
  image_url?: MediaInput | undefined;
  /**
   * File format: wav is lossless, mp3 and ogg_opus are small, pcm is raw samples without a header.
   *
   * @default "wav"
   */
  format?: 'wav' | 'mp3' | 'pcm' | 'ogg_opus' | undefined;
  /**
   * Samples per second. 24000 is enough for speech, 44100 suits music and video, 8000 the telephone.
   *
   * @default "24000"
   */
  sample_rate?: '8000' | '16000' | '24000' | '32000' | '44100' | undefined;
  /**
   * How fast to speak: 0 is the natural pace, 100 twice as fast, -50 half as fast. A whole number; -50 to 100. Sent
   * with its default when left out.
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
   * Raises or lowers the result in up to twelve steps; 0 leaves it as it is. A whole number; -12 to 12.
   *
   * @default 0
   */
  pitch_rate?: number | undefined;
}

/**
 * Doubao Seed Audio 1.0
 *
 * Makes a whole sound scene from one text: dialogue of several people with laughs and pauses, music and effects,
 * already mixed.
 * A voice, up to three recordings or a picture can set the tone, one kind at a time.
 * To read one text in one voice, Doubao Seed TTS 2.0 is the simpler choice.
 *
 * - Documented as `doubao-seed-audio-1.0`
 * - Id: `bytedance/doubao-seed-audio-1.0`
 * - Price: 0.004 CNY per second (2026-09-10)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(doubaoSeedAudio10, {
 *   text_prompt: 'Inside a night train, steady rattle of the wheels. A conductor, tired, says "Tickets, please." A girl giggles and whispers "Grandpa is sleeping on them." He laughs quietly. A slow accordion fades in.',
 *   format: 'mp3',
 *   sample_rate: '44100',
 *   speech_rate: 0,
 * });
 * ```
 * @see RunningHub API documentation, 2026-09-19
 * @see RunningHub public model registry, 2026-08-01
 * @see RunningHub public model registry, 2026-09-10
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const doubaoSeedAudio10: Model<DoubaoSeedAudio10Input, 'audio'> = {
  id: 'bytedance/doubao-seed-audio-1.0',
  output: 'audio',
  media: { audio_url: ['audio', 10, 'mp3 wav'], image_url: ['image', 10, 'jpg png webp'] },
  defaults: { speech_rate: 0 },
};
