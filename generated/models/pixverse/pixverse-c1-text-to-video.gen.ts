// Generated from spec/models/pixverse/pixverse-c1-text-to-video.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link pixverseC1TextToVideo}. */
export interface PixverseC1TextToVideoInput {
  /** What the clip should show: scene, action, camera and mood. At most 2048 characters. */
  prompt: string;
  /**
   * Size class of the clip; every step up looks sharper and costs more. Sent with its default when left out.
   *
   * @default "540p"
   */
  resolution?: '360p' | '540p' | '720p' | '1080p' | undefined;
  /**
   * Whether sound that fits the picture is made as well; it raises the price. Sent with its default when left out.
   *
   * @default true
   */
  generateAudioSwitch?: boolean | undefined;
  /**
   * Length of the clip in seconds, which is also what is billed. A whole number; 1 to 15. Sent with its default when
   * left out.
   *
   * @default 5
   */
  duration?: number | undefined;
  /**
   * Width to height of the clip: 9:16 for phones, 16:9 for screens, 21:9 for cinema.
   *
   * @default "16:9"
   */
  aspectRatio?: '16:9' | '4:3' | '1:1' | '3:4' | '9:16' | '2:3' | '3:2' | '21:9' | undefined;
}

/**
 * PixVerse C1, text to video
 *
 * Turns a description into a clip with a cinematic look, up to 15 seconds and with sound unless switched off.
 * V6 costs slightly less.
 *
 * - Documented as `pixverse-c1/text-to-video`
 * - Id: `pixverse-c1/text-to-video`
 * - Price: 0.189 to 0.756 CNY per second, by resolution and generateAudioSwitch (2026-05-07)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(pixverseC1TextToVideo, {
 *   prompt: 'A small brass bird on a workbench winds itself up, shakes its feathers and takes off through an open window.',
 *   resolution: '720p',
 *   generateAudioSwitch: true,
 *   duration: 5,
 *   aspectRatio: '16:9',
 * });
 * ```
 * @see RunningHub public model registry, 2026-05-07
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const pixverseC1TextToVideo: Model<PixverseC1TextToVideoInput, 'video'> = {
  id: 'pixverse-c1/text-to-video',
  output: 'video',
  defaults: { resolution: '540p', generateAudioSwitch: true, duration: 5 },
  sites: { cn: { until: '2026-09-21' } },
};
