// Generated from spec/models/kling/kling-v2.6-pro-text-to-video.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link klingV26ProTextToVideo}. */
export interface KlingV26ProTextToVideoInput {
  /**
   * What the clip should show: subject, action, setting, light and camera movement, in the order in which things
   * happen. Quote spoken lines. At most 2000 characters.
   */
  prompt: string;
  /**
   * Things to keep out of the clip, as a short list such as blur, extra fingers or captions. At most 2500 characters.
   */
  negativePrompt?: string | undefined;
  /**
   * Whether voices, effects and ambience are made along with the picture, true or false. With sound the clip costs
   * twice as much. Sent with its default when left out.
   *
   * @default "true"
   */
  sound?: 'true' | 'false' | undefined;
  /**
   * Width to height of the clip: 9:16 for phones, 16:9 for screens, 1:1 for feeds. Sent with its default when left out.
   *
   * @default "9:16"
   */
  aspectRatio?: '1:1' | '16:9' | '9:16' | undefined;
  /**
   * Length of the clip in seconds; ten cost twice as much as five. Sent with its default when left out.
   *
   * @default "5"
   */
  duration?: '5' | '10' | undefined;
}

/**
 * Kling 2.6 Pro, text to video
 *
 * Turns a description into a 1080p clip, with speech and sound if wanted.
 * Choose it when picture and sound should come from one call; switch sound off to halve the price.
 *
 * - Documented as `kling-v2.6-pro-text-to-video`
 * - Id: `kling-v2.6-pro/text-to-video`
 * - Price: 1.75 to 7 CNY per call, by duration and sound (2026-05-07)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(klingV26ProTextToVideo, {
 *   prompt: 'Close-up of a cook pulling noodles by hand in a steamy kitchen, flour in the air, warm light from the left. Sound of sizzling broth and chatter.',
 *   sound: 'true',
 *   aspectRatio: '16:9',
 *   duration: '5',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 */
export const klingV26ProTextToVideo: Model<KlingV26ProTextToVideoInput, 'video'> = {
  id: 'kling-v2.6-pro/text-to-video',
  output: 'video',
  defaults: { sound: 'true', aspectRatio: '9:16', duration: '5' },
};
