// Generated from spec/models/seedance/seedance-2.0-fast-multimodal-video.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link seedance20FastMultimodalVideo}. */
export interface Seedance20FastMultimodalVideoInput {
  /**
   * The clip to make, with the part each reference plays. Count every kind from one: image 1, video 1, audio 1. 1 to
   * 20480 characters.
   */
  prompt: string;
  /**
   * Size class of the video. 480p and 720p are rendered directly; 1080p, 2k and 4k are enlarged from 720p. Higher
   * classes cost more per second. Sent with its default when left out.
   *
   * @default "720p"
   */
  resolution?: '480p' | '720p' | '1080p' | '2k' | '4k' | undefined;
  /**
   * Length of the clip in seconds; -1 lets the model decide, which makes the price unknown beforehand. Sent with its
   * default when left out.
   *
   * @default "5"
   */
  duration?: '-1' | '4' | '5' | '6' | '7' | '8' | '9' | '10' | '11' | '12' | '13' | '14' | '15' | undefined;
  /**
   * Pictures of people, things, places or styles to use, in the order in which the prompt counts them; asset://
   * references work too. At most 9 items; each JPG, JPEG, PNG or WEBP, up to 30 MB.
   */
  imageUrls?: readonly MediaInput[] | undefined;
  /**
   * Clips to imitate, edit or continue: each 2 to 15 seconds long, all of them together at most 15 seconds. At most 3
   * items; each MP4 or MOV, up to 50 MB.
   */
  videoUrls?: readonly MediaInput[] | undefined;
  /**
   * Voices or music to use: each 2 to 15 seconds long, together at most 15 seconds, and only beside a reference picture
   * or clip. At most 3 items; each MP3 or WAV, up to 15 MB.
   */
  audioUrls?: readonly MediaInput[] | undefined;
  /**
   * Whether the clip gets sound: speech, effects and music that match the picture. Switch it off for a silent clip.
   *
   * @default true
   */
  generateAudio?: boolean | undefined;
  /**
   * Width to height of the video; adaptive lets the model follow the references.
   *
   * @default "adaptive"
   */
  ratio?: 'adaptive' | '16:9' | '4:3' | '1:1' | '3:4' | '9:16' | '21:9' | undefined;
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
   * Which references the real-person mode registers, as a list such as image1 and video2; all stands for every one.
   *
   * @default ["all"]
   */
  conversionSlots?: readonly ('all' | 'image1' | 'image2' | 'image3' | 'image4' | 'image5' | 'image6' | 'image7' | 'image8' | 'image9' | 'video1' | 'video2' | 'video3')[] | undefined;
  /**
   * Starting number of the random draw. Keep -1 for a new clip each time; set a number to repeat one. A whole number;
   * -1 to 2147483647.
   *
   * @default -1
   */
  seed?: number | undefined;
}

/**
 * Seedance 2.0 Fast, multimodal video
 *
 * Makes, edits or continues a clip from any mix of pictures, clips and sounds together with a description.
 * The fast version costs less per second and has no native 1080p.
 *
 * - Documented as `seedance-2.0-fast/multimodal-video`
 * - Id: `rhart-video/sparkvideo-2.0-fast/multimodal-video`
 * - Price: 0.3 to 1.63 CNY per second plus 0 to 0.63 CNY per second, by resolution and videoUrls (2026-09-21)
 *
 * On the price: the seconds of clips in videoUrls count, too, and with duration -1 the model chooses the length, so an
 * estimate for either is the least
 *
 * @example
 * ```ts
 * const { output } = await rh.run(seedance20FastMultimodalVideo, {
 *   prompt: 'The running shoe from image 1 lands on a wet treadmill in slow motion, filmed like video 1.',
 *   resolution: '720p',
 *   duration: '5',
 *   imageUrls: ['https://example.com/image-1.png'],
 *   videoUrls: ['https://example.com/video-1.mp4'],
 *   ratio: 'adaptive',
 * });
 * ```
 * @see RunningHub API documentation, 2026-09-19
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 * @see public snapshot of the registry, 2026-08-01
 * @see RunningHub API documentation, page api-494859281, as cited by a public client, 2026-08-30
 * @see price tables of the .cn site, 2026-09-21
 */
export const seedance20FastMultimodalVideo: Model<Seedance20FastMultimodalVideoInput, 'video'> = {
  id: 'rhart-video/sparkvideo-2.0-fast/multimodal-video',
  output: 'video',
  media: {
    imageUrls: ['image', 30, 'jpg jpeg png webp'],
    videoUrls: ['video', 50, 'mp4 mov'],
    audioUrls: ['audio', 15, 'mp3 wav'],
  },
  defaults: { resolution: '720p', duration: '5' },
};
