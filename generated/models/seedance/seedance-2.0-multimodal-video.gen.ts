// Generated from spec/models/seedance/seedance-2.0-multimodal-video.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link seedance20MultimodalVideo}. */
export interface Seedance20MultimodalVideoInput {
  /**
   * The clip to make, with the part each reference plays. Count every kind from one: image 1, video 1, audio 1. 1 to
   * 20480 characters.
   */
  prompt: string;
  /**
   * Size class of the video. 480p, 720p and native1080p are rendered directly; 1080p, 2k and 4k are enlarged from 720p.
   * native1080p costs most. Sent with its default when left out.
   *
   * @default "720p"
   */
  resolution?: '480p' | '720p' | 'native1080p' | '1080p' | '2k' | '4k' | 'native4k' | undefined;
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
   * or clip. At most 3 items; each MP3 or WAV, up to 50 MB.
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
 * Seedance 2.0, multimodal video
 *
 * Makes, edits or continues a clip from any mix of pictures, clips and sounds together with a description.
 * Choose the fast version for drafts, this one for the final clip or for native 1080p.
 *
 * - Documented as `seedance-2.0/multimodal-video`
 * - Id: `rhart-video/sparkvideo-2.0/multimodal-video`
 * - Price: 0.4 to 6 CNY per second plus 0 to 0.63 CNY per second, by resolution and videoUrls (2026-09-21)
 *
 * On the price: the seconds of clips in videoUrls count, too, and with duration -1 the model chooses the length, so an
 * estimate for either is the least
 *
 * @example
 * ```ts
 * const { output } = await rh.run(seedance20MultimodalVideo, {
 *   prompt: 'The dancer from image 1 repeats the steps of video 1 on a rooftop at sunset, in time with audio 1.',
 *   resolution: '720p',
 *   duration: '8',
 *   imageUrls: ['https://example.com/image-1.png'],
 *   videoUrls: ['https://example.com/video-1.mp4'],
 *   audioUrls: ['https://example.com/audio-1.mp3'],
 *   ratio: '16:9',
 *   conversionSlots: ['image1'],
 * });
 * ```
 * @see RunningHub API documentation, 2026-09-19
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 * @see public snapshot of the registry, 2026-08-01
 * @see RunningHub API documentation, page api-494859282, as cited by a public client, 2026-08-30
 * @see price tables of the .cn site, 2026-09-21
 */
export const seedance20MultimodalVideo: Model<Seedance20MultimodalVideoInput, 'video'> = {
  id: 'rhart-video/sparkvideo-2.0/multimodal-video',
  output: 'video',
  media: {
    imageUrls: ['image', 30, 'jpg jpeg png webp'],
    videoUrls: ['video', 50, 'mp4 mov'],
    audioUrls: ['audio', 50, 'mp3 wav'],
  },
  defaults: { resolution: '720p', duration: '5' },
};
