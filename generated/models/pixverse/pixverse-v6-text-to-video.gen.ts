// Generated from spec/models/pixverse/pixverse-v6-text-to-video.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link pixverseV6TextToVideo}. */
export interface PixverseV6TextToVideoInput {
  /** What the clip should show: scene, action, camera and mood. At most 2048 characters. */
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
  /**
   * Width to height of the clip: 9:16 for phones, 16:9 for screens, 21:9 for cinema.
   *
   * @default "16:9"
   */
  aspectRatio?: '16:9' | '4:3' | '1:1' | '3:4' | '9:16' | '2:3' | '3:2' | '21:9' | undefined;
}

/**
 * PixVerse V6, text to video
 *
 * Turns a description into a clip of any length up to 15 seconds, in eight aspect ratios and with sound unless switched
 * off.
 * The general choice of the family; C1 aims at a film look.
 *
 * - Documented as `pixverse-v6/text-to-video`
 * - Id: `pixverse-v6/text-to-video`
 * - Price: 0.158 to 0.725 CNY per second, by resolution and generateAudioSwitch (2026-05-07)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(pixverseV6TextToVideo, {
 *   prompt: 'A floating market wakes up at dawn, boats full of fruit sliding past each other, camera low above the water.',
 *   resolution: '720p',
 *   duration: 6,
 *   generateAudioSwitch: true,
 *   aspectRatio: '21:9',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 */
export const pixverseV6TextToVideo: Model<PixverseV6TextToVideoInput, 'video'> = {
  id: 'pixverse-v6/text-to-video',
  output: 'video',
  defaults: { resolution: '720p', duration: 5, generateAudioSwitch: true },
};
