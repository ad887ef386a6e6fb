// Generated from spec/models/pixverse/pixverse-v6-image-to-video.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link pixverseV6ImageToVideo}. */
export interface PixverseV6ImageToVideoInput {
  /** The picture the clip starts from; it also decides the shape. JPG, JPEG, PNG or WEBP, up to 10 MB. */
  imageUrl: MediaInput;
  /**
   * What should move, how the camera behaves and what the mood is, starting from the picture. At most 2048 characters.
   */
  prompt: string;
  /**
   * Size class of the clip; every step up looks sharper and costs more. Sent with its default when left out.
   *
   * @default "720p"
   */
  resolution?: '360p' | '540p' | '720p' | '1080p' | undefined;
  /**
   * Length of the clip in seconds, which is also what is billed. A whole number; 1 to 15. Sent with its default when
   * left out.
   *
   * @default 5
   */
  duration?: number | undefined;
  /**
   * Whether sound that fits the picture is made as well; it raises the price. Sent with its default when left out.
   *
   * @default true
   */
  generateAudioSwitch?: boolean | undefined;
}

/**
 * PixVerse V6, image to video
 *
 * Sets a picture in motion for any length up to 15 seconds, with sound unless switched off.
 *
 * - Documented as `pixverse-v6/image-to-video`
 * - Id: `pixverse-v6/image-to-video`
 * - Price: 0.158 to 0.725 CNY per second, by resolution and generateAudioSwitch (2026-05-07)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(pixverseV6ImageToVideo, {
 *   imageUrl: 'https://example.com/city.jpg',
 *   prompt: 'Lights come on window by window, cars leave streaks on the bridge, and the camera rises slowly above the roofs.',
 *   resolution: '1080p',
 *   duration: 8,
 *   generateAudioSwitch: true,
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 */
export const pixverseV6ImageToVideo: Model<PixverseV6ImageToVideoInput, 'video'> = {
  id: 'pixverse-v6/image-to-video',
  output: 'video',
  media: { imageUrl: ['image', 10, 'jpg jpeg png webp'] },
  defaults: { resolution: '720p', duration: 5, generateAudioSwitch: true },
};
