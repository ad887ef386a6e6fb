// Generated from spec/models/hailuo/hailuo-h3-max-turbo-text-to-video.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link hailuoH3MaxTurboTextToVideo}. */
export interface HailuoH3MaxTurboTextToVideoInput {
  /** The scene, short and to the point: subject, action, camera, light. At most 2048 characters. */
  prompt: string;
  /**
   * Size class of the clip: 480p for a storyboard, 768p for the result. Sent with its default when left out.
   *
   * @default "768p"
   */
  resolution?: '480p' | '768p' | undefined;
  /**
   * Length of the clip in seconds; every second is billed. Sent with its default when left out.
   *
   * @default "5"
   */
  duration?: '5' | '6' | '7' | '8' | '9' | '10' | '11' | '12' | '13' | '14' | '15' | undefined;
  /**
   * Width to height of the clip: 16:9 for screens, 9:16 for phones, 1:1 for feeds. Sent with its default when left out.
   *
   * @default "16:9"
   */
  aspectRatio?: '21:9' | '16:9' | '4:3' | '1:1' | '3:4' | '9:16' | undefined;
}

/**
 * Hailuo H3 Max Turbo, text to video
 *
 * The cheapest way to film a description with Hailuo H3, at 480p or 768p.
 * Its prompt is limited to a tenth of what H3 and H3 Max take.
 *
 * - Documented as `minimax-h3-max-turbo/text-to-video`
 * - Id: `minimax/h3-max-turbo/text-to-video`
 * - Price: 0.22 to 0.34 CNY per second, by resolution (2026-09-21)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(hailuoH3MaxTurboTextToVideo, {
 *   prompt: 'A small mail robot rolls through a rainy alley, stops at a blue door and rings; neon reflections, slow tracking shot.',
 *   resolution: '480p',
 *   duration: '5',
 *   aspectRatio: '9:16',
 * });
 * ```
 * @see RunningHub API documentation, 2026-09-19
 * @see models that the Chinese site shows to visitors, 2026-09-21
 * @see price tables of the .cn site, 2026-09-21
 */
export const hailuoH3MaxTurboTextToVideo: Model<HailuoH3MaxTurboTextToVideoInput, 'video'> = {
  id: 'minimax/h3-max-turbo/text-to-video',
  output: 'video',
  defaults: { resolution: '768p', duration: '5', aspectRatio: '16:9' },
};
