// Generated from spec/models/kling/kling-video-o1-image-to-video.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link klingVideoO1ImageToVideo}. */
export interface KlingVideoO1ImageToVideoInput {
  /**
   * What should move or change, starting from the picture, and how the camera behaves. There is no need to describe
   * what is already visible. 5 to 2000 characters.
   */
  prompt?: string | undefined;
  /**
   * Width to height of the clip: 9:16 for phones, 16:9 for screens, 1:1 for feeds. Choose the ratio closest to the
   * picture. Sent with its default when left out.
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
  /** The picture the clip starts from. JPG or PNG, up to 20 MB. */
  firstImageUrl: MediaInput;
  /**
   * Quality: std renders 720p, pro renders 1080p and costs about a third more. Sent with its default when left out.
   *
   * @default "std"
   */
  mode?: 'std' | 'pro' | undefined;
}

/**
 * Kling O1, image to video
 *
 * Sets a picture in motion for five or ten seconds in standard or pro quality, without sound.
 *
 * - Documented as `kling-video-o1/image-to-video`
 * - Id: `kling-video-o1/image-to-video`
 * - Price: 2.1 to 5.6 CNY per call, by mode and duration (2026-05-07)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(klingVideoO1ImageToVideo, {
 *   prompt: 'Coffee streams into the cup, steam curls upward, and the camera moves in until only the surface is visible.',
 *   aspectRatio: '16:9',
 *   duration: '5',
 *   firstImageUrl: 'https://example.com/coffee.jpg',
 *   mode: 'pro',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 */
export const klingVideoO1ImageToVideo: Model<KlingVideoO1ImageToVideoInput, 'video'> = {
  id: 'kling-video-o1/image-to-video',
  output: 'video',
  media: { firstImageUrl: ['image', 20, 'jpg png'] },
  defaults: { aspectRatio: '9:16', duration: '5', mode: 'std' },
};
