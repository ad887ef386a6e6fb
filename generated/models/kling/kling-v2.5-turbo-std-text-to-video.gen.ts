// Generated from spec/models/kling/kling-v2.5-turbo-std-text-to-video.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link klingV25TurboStdTextToVideo}. */
export interface KlingV25TurboStdTextToVideoInput {
  /**
   * What the clip should show: subject, action, setting, light and camera movement, in the order in which things
   * happen. 1 to 2000 characters.
   */
  prompt: string;
  /**
   * Things to keep out of the clip, as a short list such as blur, extra fingers or captions. At most 2500 characters.
   */
  negativePrompt?: string | undefined;
  /**
   * Length of the clip in seconds; ten cost twice as much as five. Sent with its default when left out.
   *
   * @default "5"
   */
  duration?: '5' | '10' | undefined;
  /**
   * How strictly the clip keeps to the prompt: towards 1 it obeys more, towards 0 it moves more freely. 0 to 1.
   *
   * @default 0.5
   */
  guidanceScale?: number | undefined;
  /**
   * Width to height of the clip: 9:16 for phones, 16:9 for screens, 1:1 for feeds. Sent with its default when left out.
   *
   * @default "9:16"
   */
  aspectRatio?: '1:1' | '16:9' | '9:16' | undefined;
}

/**
 * Kling 2.5 Turbo Standard, text to video
 *
 * Turns a description into a short silent clip.
 * Standard renders 720p and costs less than Pro.
 *
 * - Documented as `kling-v2.5-turbo-std/text-to-video`
 * - Id: `kling-v2.5-turbo-std/text-to-video`
 * - Price: 1.05 to 2.1 CNY per call, by duration (2026-08-01)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(klingV25TurboStdTextToVideo, {
 *   prompt: 'Waves break against a white lighthouse at night, its beam sweeping through heavy rain, seen from a slowly rising drone.',
 *   duration: '5',
 *   aspectRatio: '16:9',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 * @see RunningHub public model registry, 2026-08-01
 */
export const klingV25TurboStdTextToVideo: Model<KlingV25TurboStdTextToVideoInput, 'video'> = {
  id: 'kling-v2.5-turbo-std/text-to-video',
  output: 'video',
  defaults: { duration: '5', aspectRatio: '9:16' },
};
