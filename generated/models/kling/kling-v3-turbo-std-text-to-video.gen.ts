// Generated from spec/models/kling/kling-v3-turbo-std-text-to-video.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link klingV3TurboStdTextToVideo}. */
export interface KlingV3TurboStdTextToVideoInput {
  /**
   * What the clip should show: subject, action, setting, light and camera movement, in the order in which things
   * happen. Always required, but ignored when multiPrompt is given. 1 to 2500 characters.
   */
  prompt: string;
  /**
   * Length in seconds of a clip in one take, which is also what is billed. With multiPrompt the lengths of the shots
   * are added up and billed instead, 15 seconds at most. Sent with its default when left out.
   *
   * @default "5"
   */
  duration?: '3' | '4' | '5' | '6' | '7' | '8' | '9' | '10' | '11' | '12' | '13' | '14' | '15' | undefined;
  /**
   * Width to height of the clip: 9:16 for phones, 16:9 for screens, 1:1 for feeds.
   *
   * @default "16:9"
   */
  aspectRatio?: '1:1' | '16:9' | '9:16' | undefined;
  /**
   * One description per shot, in playing order, for a clip that is cut into several shots. It makes the model ignore
   * prompt. At most 6 items.
   */
  multiPrompt?: readonly {
    /** Position of the shot in the clip, counted from 1. A whole number. */
    index?: number | undefined;
    /** What happens in this shot. */
    prompt?: string | undefined;
    /** Length of this shot in seconds; all shots together last 3 to 15 seconds. */
    duration?: string | number | undefined;
    [field: string]: unknown;
  }[] | undefined;
}

/**
 * Kling 3.0 Turbo Standard, text to video
 *
 * Turns a description into a clip of 3 to 15 seconds, in one take or cut into several shots.
 * Standard renders 720p, Pro 1080p. The turbo line has no switch for sound; take plain Kling 3.0 for that.
 *
 * - Documented as `kling-v3-turbo-std-text-to-video`
 * - Id: `kling-v3-turbo-std/text-to-video`
 * - Price: about 0.78 CNY per second, by multiPrompt (2026-09-10)
 *
 * On the price: with multiPrompt the lengths of the shots are added up and billed instead of duration
 *
 * @example
 * ```ts
 * const { output } = await rh.run(klingV3TurboStdTextToVideo, {
 *   prompt: 'Traders unload crates of oranges at a street market before sunrise, breath in the cold air, handheld camera between the stalls.',
 *   duration: '5',
 *   aspectRatio: '9:16',
 * });
 * ```
 * @see RunningHub API documentation, 2026-09-19
 * @see RunningHub public model registry, 2026-08-01
 * @see RunningHub public model registry, 2026-09-10
 */
export const klingV3TurboStdTextToVideo: Model<KlingV3TurboStdTextToVideoInput, 'video'> = {
  id: 'kling-v3-turbo-std/text-to-video',
  output: 'video',
  defaults: { duration: '5' },
};
