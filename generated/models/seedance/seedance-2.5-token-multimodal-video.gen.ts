// Generated from spec/models/seedance/seedance-2.5-token-multimodal-video.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link seedance25TokenMultimodalVideo}. */
export interface Seedance25TokenMultimodalVideoInput {
  /**
   * The clip to make, with the part each reference plays. Count every kind from one: image 1, video 1, audio 1. 1 to
   * 20480 characters.
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
   * Length of the clip in seconds; -1 lets the model decide. Longer clips take more tokens. An edit needs -1. Sent with
   * its default when left out.
   *
   * @default "25"
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
   * Pictures of people, things, places or styles to use, in the order in which the prompt counts them. At most 30
   * items; each JPG, JPEG, PNG, WEBP, BMP, TIFF, GIF, HEIC or HEIF.
   */
  imageUrls?: readonly MediaInput[] | undefined;
  /**
   * Clips to imitate, edit or continue: each 2 to 30 seconds long, all of them together at most 30 seconds. A clip to
   * edit must last at least 4 seconds. At most 10 items; each MP4 or MOV.
   */
  videoUrls?: readonly MediaInput[] | undefined;
  /**
   * Voices or music to use, also without any picture or clip: each 2 to 30 seconds long, together at most 30 seconds.
   * At most 10 items; each MP3 or WAV.
   */
  audioUrls?: readonly MediaInput[] | undefined;
  /**
   * Which references the real-person mode registers, as a list such as image1 and video2; all stands for every picture
   * and clip.
   *
   * @default ["all"]
   */
  conversionSlots?: readonly ('all' | 'image1' | 'image2' | 'image3' | 'image4' | 'image5' | 'image6' | 'image7' | 'image8' | 'image9' | 'image10' | 'image11' | 'image12' | 'image13' | 'image14' | 'image15' | 'image16' | 'image17' | 'image18' | 'image19' | 'image20' | 'image21' | 'image22' | 'image23' | 'image24' | 'image25' | 'image26' | 'image27' | 'image28' | 'image29' | 'image30' | 'video1' | 'video2' | 'video3' | 'video4' | 'video5' | 'video6' | 'video7' | 'video8' | 'video9' | 'video10')[] | undefined;
  /**
   * Whether the last frame is delivered as a picture too, for instance as the first frame of a following clip.
   *
   * @default false
   */
  returnLastFrame?: boolean | undefined;
  /**
   * Registers the supplied media with the provider as assets before rendering, so that real people may appear. Switch
   * it off when no real person is shown.
   *
   * @default true
   */
  realPersonMode?: boolean | undefined;
  /**
   * Width to height of the video; adaptive lets the model follow the references. Editing and extending need adaptive.
   *
   * @default "adaptive"
   */
  ratio?: 'adaptive' | '16:9' | '4:3' | '1:1' | '3:4' | '9:16' | '21:9' | undefined;
  /**
   * How finely the video is encoded: high keeps more detail in files about three to five times as large.
   *
   * @default "standard"
   */
  bitrateMode?: 'standard' | 'high' | undefined;
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
  /**
   * What to do with the references: auto lets the model decide, reference makes a new clip from them, edit changes a
   * clip of 4 to 30 seconds, extend continues one.
   *
   * @default "auto"
   */
  omniReferenceTaskType?: 'auto' | 'reference' | 'edit' | 'extend' | undefined;
}

/**
 * Seedance 2.5 Token, multimodal video
 *
 * Makes, edits or continues a clip of up to 30 seconds from any mix of pictures, clips and sounds together with a
 * description.
 * It takes far more references than Seedance 2.0, and sounds without a picture or clip beside them.
 * Billed by the tokens that the clip takes, so the price is known only afterwards; 1080p, 2k and 4k add a charge per
 * second. With reference clips the rate per token is lower.
 *
 * - Documented as `seedance-2.5/multimodal-video Token`
 * - Id: `bytedance/seedance-2.5-token/multimodal-video`
 * - Price: 52.5 to 96.25 CNY per 1000000 tokens plus 0 to 0.63 CNY per second, by resolution and videoUrls (2026-09-21)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(seedance25TokenMultimodalVideo, {
 *   prompt: 'The violinist from image 1 plays the tune of audio 1 in the alley from image 2 while rain starts to fall, slow push in.',
 *   resolution: '720p',
 *   duration: '10',
 *   imageUrls: ['https://example.com/violinist.png', 'https://example.com/alley.png'],
 *   audioUrls: ['https://example.com/tune.mp3'],
 *   ratio: '16:9',
 *   omniReferenceTaskType: 'reference',
 * });
 * ```
 * @see RunningHub API documentation, 2026-09-19
 * @see price tables of the .cn site, 2026-09-21
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const seedance25TokenMultimodalVideo: Model<Seedance25TokenMultimodalVideoInput, 'video'> = {
  id: 'bytedance/seedance-2.5-token/multimodal-video',
  output: 'video',
  media: {
    imageUrls: ['image', 0, 'jpg jpeg png webp bmp tiff gif heic heif'],
    videoUrls: ['video', 0, 'mp4 mov'],
    audioUrls: ['audio', 0, 'mp3 wav'],
  },
  defaults: { resolution: '720p', duration: '25' },
};
