// Generated from spec/models/wan/wan-2.6-image-to-video.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link wan26ImageToVideo}. */
export interface Wan26ImageToVideoInput {
  /** The picture the clip starts from; the clip keeps its shape. JPG or PNG, up to 50 MB. */
  imageUrl: MediaInput;
  /** What should happen after the first frame: action, camera, mood. */
  prompt?: string | undefined;
  /** What to avoid in the clip, such as shaky camera, distorted hands or subtitles. */
  negativePrompt?: string | undefined;
  /**
   * Height class of the video; 1080p is charged higher than 720p. Sent with its default when left out.
   *
   * @default "1080p"
   */
  resolution?: '720p' | '1080p' | undefined;
  /**
   * Length of the clip in seconds; the price rises in proportion. Sent with its default when left out.
   *
   * @default "5"
   */
  duration?: '5' | '10' | '15' | undefined;
  /**
   * single films one unbroken shot; multi cuts between several camera positions to tell a short story. Sent with its
   * default when left out.
   *
   * @default "single"
   */
  shotType?: 'single' | 'multi' | undefined;
}

/**
 * Wan 2.6, image to video
 *
 * Brings a picture to life for up to 15 seconds, in one take or with cuts.
 * The Flash version costs about half and lets you choose sound and finer lengths.
 *
 * - Documented as `alibaba/wan-2.6/image-to-video`
 * - Id: `alibaba/wan-2.6/image-to-video`
 * - Price: 2.25 to 11.25 CNY per call, by resolution and duration (2026-05-07)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(wan26ImageToVideo, {
 *   imageUrl: 'https://example.com/surfer.jpg',
 *   prompt: 'The surfer turns to the sea and runs into the waves, the camera follows from behind at waist height.',
 *   resolution: '1080p',
 *   duration: '5',
 *   shotType: 'single',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 */
export const wan26ImageToVideo: Model<Wan26ImageToVideoInput, 'video'> = {
  id: 'alibaba/wan-2.6/image-to-video',
  output: 'video',
  media: { imageUrl: ['image', 50, 'jpg png'] },
  defaults: { resolution: '1080p', duration: '5', shotType: 'single' },
};
