// Generated from spec/models/seedance/seedance-2.5-token-text-to-video.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link seedance25TokenTextToVideo}. */
export interface Seedance25TokenTextToVideoInput {
  /**
   * The scene to film: subject, action, camera, light and sound. Several shots can be described one after the other. 1
   * to 20480 characters.
   */
  prompt: string;
  /**
   * Size class of the video. 480p, 720p and native1080p are rendered directly, native1080p at the highest rate per
   * token; 1080p, 2k and 4k are enlarged from 720p for an extra charge per second. Sent with its default when left out.
   *
   * @default "720p"
   */
  resolution?: '480p' | '720p' | 'native1080p' | '1080p' | '2k' | '4k' | undefined;
  /**
   * Length of the clip in seconds; -1 lets the model decide. Longer clips take more tokens. Sent with its default when
   * left out.
   *
   * @default "5"
   */
  duration?:
    | '-1'
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
    | '18'
    | '19'
    | '20'
    | '21'
    | '22'
    | '23'
    | '24'
    | '25'
    | '26'
    | '27'
    | '28'
    | '29'
    | '30'
    | undefined;
  /**
   * Whether the clip gets sound: speech, effects and music that match the picture. Switch it off for a silent clip.
   *
   * @default true
   */
  generateAudio?: boolean | undefined;
  /**
   * Whether a visible mark is put on the video.
   *
   * @default false
   */
  watermark?: boolean | undefined;
  /**
   * Width to height of the video; adaptive lets the model choose what suits the description.
   *
   * @default "adaptive"
   */
  ratio?: 'adaptive' | '16:9' | '4:3' | '1:1' | '3:4' | '9:16' | '21:9' | undefined;
  /**
   * Lets the model look things up on the web first; useful for current events, real places and real products.
   *
   * @default false
   */
  webSearch?: boolean | undefined;
  /**
   * Whether the last frame is delivered as a picture too, for instance as the first frame of a following clip.
   *
   * @default false
   */
  returnLastFrame?: boolean | undefined;
  /**
   * How finely the video is encoded: high keeps more detail in files about three to five times as large.
   *
   * @default "standard"
   */
  bitrateMode?: 'standard' | 'high' | undefined;
  /**
   * Starting number of the random draw. Keep -1 for a new clip each time; set a number to repeat one. A whole number;
   * -1 to 2147483647.
   *
   * @default -1
   */
  seed?: number | undefined;
  /**
   * File format of the video: mp4 plays everywhere; mov keeps finer color, for clips that are edited or extended
   * afterwards.
   *
   * @default "mp4"
   */
  outputFormat?: 'mp4' | 'mov' | undefined;
}

/**
 * Seedance 2.5 Token, text to video
 *
 * Films a scene with sound from a written description, up to 30 seconds long.
 * Newer than Seedance 2.0 and up to twice as long, with a choice of file format and bit rate.
 * Billed by the tokens that the clip takes, so the price is known only afterwards; 1080p, 2k and 4k add a charge per
 * second.
 *
 * - Documented as `seedance-2.5/text-to-video Token`
 * - Id: `bytedance/seedance-2.5-token/text-to-video`
 * - Price: 87.5 to 96.25 CNY per 1000000 tokens plus 0 to 0.63 CNY per second, by resolution (2026-09-21)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(seedance25TokenTextToVideo, {
 *   prompt: 'A glassblower turns a glowing bubble of glass at the furnace, shapes it with wet paper, steam hisses, then a wide shot of the workshop.',
 *   resolution: '720p',
 *   duration: '15',
 *   ratio: '21:9',
 * });
 * ```
 * @see RunningHub API documentation, 2026-09-19
 * @see price tables of the .cn site, 2026-09-21
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const seedance25TokenTextToVideo: Model<Seedance25TokenTextToVideoInput, 'video'> = {
  id: 'bytedance/seedance-2.5-token/text-to-video',
  output: 'video',
  defaults: { resolution: '720p', duration: '5' },
};
