// Generated from spec/models/kling/kling-video-o1-text-to-video.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link klingVideoO1TextToVideo}. */
export interface KlingVideoO1TextToVideoInput {
  /**
   * What the clip should show: subject, action, setting, light and camera movement, in the order in which things
   * happen. Optional by the record, but nothing else steers the clip. At most 2000 characters.
   */
  prompt?: string | undefined;
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
   * Quality: std renders 720p, pro renders 1080p and costs about a third more. Sent with its default when left out.
   *
   * @default "std"
   */
  mode?: 'std' | 'pro' | undefined;
}

/**
 * Kling O1, text to video
 *
 * Turns a description into a clip of five or ten seconds in standard or pro quality.
 * The O3 models offer longer clips and sound.
 *
 * - Documented as `kling-video-o1/text-to-video`
 * - Id: `kling-video-o1/text-to-video`
 * - Price: 2.1 to 5.6 CNY per call, by mode and duration (2026-05-07)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(klingVideoO1TextToVideo, {
 *   prompt: 'Two hands shape a clay bowl on a spinning wheel, soft window light, the camera circling slowly around the wheel.',
 *   aspectRatio: '16:9',
 *   duration: '5',
 *   mode: 'std',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 */
export const klingVideoO1TextToVideo: Model<KlingVideoO1TextToVideoInput, 'video'> = {
  id: 'kling-video-o1/text-to-video',
  output: 'video',
  defaults: { aspectRatio: '9:16', duration: '5', mode: 'std' },
};
