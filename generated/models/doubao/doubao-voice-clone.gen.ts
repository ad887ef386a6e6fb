// Generated from spec/models/doubao/doubao-voice-clone.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link doubaoVoiceClone}. */
export interface DoubaoVoiceCloneInput {
  /**
   * Recording of the voice, clear and with little noise; pcm has to be mono at 24 kHz. Use only voices you may use.
   * WAV, MP3, OGG, M4A, AAC or PCM, up to 10 MB.
   */
  audioUrl: MediaInput;
  /**
   * The speaker_id that Volcengine gave you, if you have one. It is not the name under which the voice is used later;
   * that is customSpeakerId.
   *
   * @default "custom_speaker_id"
   */
  speakerId?: string | undefined;
  /**
   * Your name for the voice, beginning with a letter. It is what Doubao Seed ICL 2.0 takes as speaker. 8 to 256
   * characters; matching `^[A-Za-z]`.
   */
  customSpeakerId?: string | undefined;
  /**
   * The words spoken in the recording, if you know them. The training fails when they differ too much from what is
   * heard; they cost nothing. At most 2000 characters.
   */
  text?: string | undefined;
  /**
   * What the preview says in the new voice. It has no effect on the voice, but its characters are what the training
   * costs. 4 to 300 characters.
   */
  demoText: string;
  /**
   * Language of the recording: 0 Chinese, 1 English, 2 Japanese, 3 Spanish, 4 Indonesian, 5 Portuguese, 6 German, 7
   * French, 8 Korean, 9 Italian, 10 Thai, 11 Vietnamese, 12 Russian, 13 Filipino, 14 Malay, 15 Arabic, 16 Mexican
   * Spanish, 17 Brazilian Portuguese, 19 Polish, 20 Turkish, 21 Swedish.
   *
   * @default "0"
   */
  language?:
    | '0'
    | '1'
    | '2'
    | '3'
    | '4'
    | '5'
    | '6'
    | '7'
    | '8'
    | '9'
    | '10'
    | '11'
    | '12'
    | '13'
    | '14'
    | '15'
    | '16'
    | '17'
    | '19'
    | '20'
    | '21'
    | undefined;
  /**
   * Takes noise out of the recording first. Leave it off for clean recordings, since it can take details of the voice
   * along.
   *
   * @default false
   */
  enableAudioDenoise?: boolean | undefined;
  /**
   * Keeps the loudness of the recording instead of evening it out, which mostly makes the voice more alike.
   *
   * @default false
   */
  disableVolumeNormalization?: boolean | undefined;
}

/**
 * Doubao voice clone
 *
 * Learns a voice from a recording and returns a spoken preview along with the customSpeakerId for Doubao Seed ICL 2.0.
 * The characters of the preview text are billed; a fee for the slot of the voice falls due with the first speech made
 * in it.
 *
 * - Documented as `doubao-voice-clone`
 * - Id: `bytedance/doubao-voice-clone`
 *
 * @example
 * ```ts
 * const { output } = await rh.run(doubaoVoiceClone, {
 *   audioUrl: 'https://example.com/grandmother-reads.m4a',
 *   customSpeakerId: 'grandma-kitchen-01',
 *   demoText: 'Come in, come in, and leave the door open for the cat.',
 *   language: '1',
 *   enableAudioDenoise: true,
 * });
 * ```
 * @see RunningHub API documentation, 2026-09-19
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const doubaoVoiceClone: Model<DoubaoVoiceCloneInput, 'audio'> = {
  id: 'bytedance/doubao-voice-clone',
  output: 'audio',
  media: { audioUrl: ['audio', 10, 'wav mp3 ogg m4a aac pcm'] },
  sites: { cn: { since: '2026-09-21' } },
};
