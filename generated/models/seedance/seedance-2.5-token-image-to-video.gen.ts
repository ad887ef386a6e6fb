// Generated from spec/models/seedance/seedance-2.5-token-image-to-video.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link seedance25TokenImageToVideo}. */
export interface Seedance25TokenImageToVideoInput {
  /**
   * What happens after the first frame: movement, camera and sound. May be left out if the picture speaks for itself.
   * At most 20480 characters.
   */
  prompt?: string | undefined;
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
  /** The picture the clip begins with. JPG, JPEG, PNG, WEBP, BMP, TIFF, GIF, HEIC or HEIF. */
  firstFrameUrl: MediaInput;
  /**
   * The picture the clip ends on. With it the model invents the way from the first frame to the last. JPG, JPEG, PNG,
   * WEBP, BMP, TIFF, GIF, HEIC or HEIF.
   */
  lastFrameUrl?: MediaInput | undefined;
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
   * Width to height of the video; adaptive, which follows the picture, is the only choice.
   *
   * @default "adaptive"
   */
  ratio?: 'adaptive' | undefined;
  /**
   * Registers the supplied media with the provider as assets before rendering, so that real people may appear. Switch
   * it off when no real person is shown.
   *
   * @default true
   */
  realPersonMode?: boolean | undefined;
  /**
   * Which frames the real-person mode registers, as a list; all stands for both. It matters only while that mode is on.
   *
   * @default ["all"]
   */
  conversionSlots?: readonly ('all' | 'firstFrameUrl' | 'lastFrameUrl')[] | undefined;
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
 * Seedance 2.5 Token, image to video
 *
 * Lets a picture come alive as the first frame of a clip with sound, up to 30 seconds long; a second picture can set
 * the last frame.
 * Newer than Seedance 2.0 and up to twice as long; the clip takes the shape of its picture.
 * Billed by the tokens that the clip takes, so the price is known only afterwards; 1080p, 2k and 4k add a charge per
 * second.
 *
 * - Documented as `seedance-2.5/image-to-video Token`
 * - Id: `bytedance/seedance-2.5-token/image-to-video`
 * - Price: 87.5 to 96.25 CNY per 1000000 tokens plus 0 to 0.63 CNY per second, by resolution (2026-09-21)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(seedance25TokenImageToVideo, {
 *   prompt: 'Leaves turn, fall and give way to snow around the treehouse while the camera circles it once, wind and distant birds.',
 *   resolution: '720p',
 *   duration: '12',
 *   firstFrameUrl: 'https://example.com/treehouse-summer.png',
 *   lastFrameUrl: 'https://example.com/treehouse-winter.png',
 *   realPersonMode: false,
 * });
 * ```
 * @see RunningHub API documentation, 2026-09-19
 * @see price tables of the .cn site, 2026-09-21
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const seedance25TokenImageToVideo: Model<Seedance25TokenImageToVideoInput, 'video'> = {
  id: 'bytedance/seedance-2.5-token/image-to-video',
  output: 'video',
  media: {
    firstFrameUrl: ['image', 0, 'jpg jpeg png webp bmp tiff gif heic heif'],
    lastFrameUrl: ['image', 0, 'jpg jpeg png webp bmp tiff gif heic heif'],
  },
  defaults: { resolution: '720p', duration: '5' },
};
