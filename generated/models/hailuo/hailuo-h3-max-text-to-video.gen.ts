// Generated from spec/models/hailuo/hailuo-h3-max-text-to-video.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link hailuoH3MaxTextToVideo}. */
export interface HailuoH3MaxTextToVideoInput {
  /** What the clip shows, in the order in which it happens, with the movement of the camera. 1 to 20480 characters. */
  prompt: string;
  /**
   * Size class of the clip: 480P for trying out a prompt, 768P for the result. Sent with its default when left out.
   *
   * @default "768P"
   */
  resolution?: '480P' | '768P' | undefined;
  /**
   * Length of the clip in seconds; every second is billed. Sent with its default when left out.
   *
   * @default "5"
   */
  duration?: '5' | '6' | '7' | '8' | '9' | '10' | '11' | '12' | '13' | '14' | '15' | undefined;
  /**
   * Width to height of the clip. It has to be given; take 16:9 for screens and 9:16 for phones. Sent with its default
   * when left out.
   *
   * @default "21:9"
   */
  ratio?: '21:9' | '16:9' | '4:3' | '1:1' | '3:4' | '9:16' | undefined;
}

/**
 * Hailuo H3 Max, text to video
 *
 * The speed edition of Hailuo H3: films a description at 480P or 768P, 5 to 15 seconds long.
 * It has no 2K, and at 768P a second costs more than with plain H3; Turbo costs about half.
 *
 * - Documented as `MiniMax-H3-Max Text-to-Video`
 * - Id: `minimax/hailuo-h3-max/text-to-video`
 * - Price: 0.41 to 0.63 CNY per second, by resolution (2026-09-21)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(hailuoH3MaxTextToVideo, {
 *   prompt: 'A pot of tomato soup boils over in a tiny kitchen, a cat jumps off the counter, the cook laughs; quick pan from the stove to the cook.',
 *   resolution: '768P',
 *   duration: '5',
 *   ratio: '16:9',
 * });
 * ```
 * @see RunningHub API documentation, 2026-09-19
 * @see models that the Chinese site shows to visitors, 2026-09-21
 * @see price tables of the .cn site, 2026-09-21
 */
export const hailuoH3MaxTextToVideo: Model<HailuoH3MaxTextToVideoInput, 'video'> = {
  id: 'minimax/hailuo-h3-max/text-to-video',
  output: 'video',
  defaults: { resolution: '768P', duration: '5', ratio: '21:9' },
};
