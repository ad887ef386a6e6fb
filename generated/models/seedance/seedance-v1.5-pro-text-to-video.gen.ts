// Generated from spec/models/seedance/seedance-v1.5-pro-text-to-video.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link seedanceV15ProTextToVideo}. */
export interface SeedanceV15ProTextToVideoInput {
  /** The scene to film: subject, action, camera and, with sound on, what is heard or said. 1 to 5000 characters. */
  prompt: string;
  /**
   * Width to height of the video, from the wide 21:9 to the upright 9:16. Sent with its default when left out.
   *
   * @default "3:4"
   */
  aspectRatio?: '16:9' | '9:16' | '4:3' | '3:4' | '1:1' | '21:9' | undefined;
  /**
   * Length of the clip in seconds; every second is billed. Sent with its default when left out.
   *
   * @default "5"
   */
  duration?: '4' | '5' | '6' | '7' | '8' | '9' | '10' | '11' | '12' | undefined;
  /**
   * Height of the video in lines; 480p suits drafts, and each step up costs about twice as much. Sent with its default
   * when left out.
   *
   * @default "720p"
   */
  resolution?: '480p' | '720p' | '1080p' | undefined;
  /**
   * Whether the clip gets sound, as the text true or false. A silent clip costs half as much. Sent with its default
   * when left out.
   *
   * @default "true"
   */
  generateAudio?: 'true' | 'false' | undefined;
  /**
   * Whether the camera stands still, as the text true or false. Choose true for product shots and talking heads. Sent
   * with its default when left out.
   *
   * @default "false"
   */
  cameraFixed?: 'false' | 'true' | undefined;
}

/**
 * Seedance 1.5 Pro, text to video
 *
 * Films a described scene, with sound if wanted and a camera that can be held still.
 * It also offers 480p for cheap drafts, which the fast version does not.
 *
 * - Documented as `seedance-v1.5-pro-text-to-video`
 * - Id: `seedance-v1.5-pro/text-to-video`
 * - Price: 0.07 to 0.7 CNY per second, by resolution and generateAudio (2026-05-07)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(seedanceV15ProTextToVideo, {
 *   prompt: 'Close-up of a potter shaping a bowl on the wheel, wet clay, soft window light, the quiet hum of the wheel.',
 *   aspectRatio: '3:4',
 *   duration: '5',
 *   resolution: '720p',
 *   generateAudio: 'true',
 *   cameraFixed: 'true',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 */
export const seedanceV15ProTextToVideo: Model<SeedanceV15ProTextToVideoInput, 'video'> = {
  id: 'seedance-v1.5-pro/text-to-video',
  output: 'video',
  defaults: { aspectRatio: '3:4', duration: '5', resolution: '720p', generateAudio: 'true', cameraFixed: 'false' },
};
