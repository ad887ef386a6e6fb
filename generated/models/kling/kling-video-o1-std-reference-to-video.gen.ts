// Generated from spec/models/kling/kling-video-o1-std-reference-to-video.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link klingVideoO1StdReferenceToVideo}. */
export interface KlingVideoO1StdReferenceToVideoInput {
  /**
   * Quality: std renders 720p, pro renders 1080p and costs about a third more. Sent with its default when left out.
   *
   * @default "std"
   */
  mode?: 'std' | 'pro' | undefined;
  /**
   * What should happen, and what to take from which reference, such as the person from the first picture. 5 to 2000
   * characters.
   */
  prompt: string;
  /**
   * Width to height of the clip: 9:16 for phones, 16:9 for screens, 1:1 for feeds. Sent with its default when left out.
   *
   * @default "9:16"
   */
  aspectRatio?: '1:1' | '9:16' | '16:9' | undefined;
  /**
   * Length of the clip in seconds; ten cost twice as much as five. Sent with its default when left out.
   *
   * @default "5"
   */
  duration?: '5' | '10' | undefined;
  /**
   * Pictures of the people, objects or places to use, in the order in which the prompt mentions them. At most 7 items;
   * each JPG or PNG, up to 20 MB.
   */
  imageUrls?: readonly MediaInput[] | undefined;
  /** Clip whose motion, camera work or style should carry over. MP4, up to 10 MB. */
  videoUrl?: MediaInput | undefined;
  /**
   * Whether the result keeps the sound of the reference video; without a video it has no effect. Sent with its default
   * when left out.
   *
   * @default true
   */
  keepOriginalSound?: boolean | undefined;
}

/**
 * Kling O1, references to video
 *
 * Makes a new clip around people, objects or places taken from reference pictures, and the motion or style of a
 * reference video if given.
 * Name each reference by its order in the prompt.
 *
 * - Documented as `kling-video-o1-std/refrence-to-video`
 * - Id: `kling-video-o1-std/refrence-to-video`
 * - Price: 3.15 to 8.4 CNY per call, by mode and duration (2026-05-07)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(klingVideoO1StdReferenceToVideo, {
 *   mode: 'std',
 *   prompt: 'The girl from the first picture walks the dog from the second along a beach at sunset, waves behind them.',
 *   aspectRatio: '16:9',
 *   duration: '5',
 *   imageUrls: ['https://example.com/girl.png', 'https://example.com/dog.png'],
 *   keepOriginalSound: false,
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 */
export const klingVideoO1StdReferenceToVideo: Model<KlingVideoO1StdReferenceToVideoInput, 'video'> = {
  id: 'kling-video-o1-std/refrence-to-video',
  output: 'video',
  media: { imageUrls: ['image', 20, 'jpg png'], videoUrl: ['video', 10, 'mp4'] },
  defaults: { mode: 'std', aspectRatio: '9:16', duration: '5', keepOriginalSound: true },
};
