// Generated from spec/models/hailuo/hailuo-h3-text-to-video.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link hailuoH3TextToVideo}. */
export interface HailuoH3TextToVideoInput {
  /**
   * The scene in words: who or what is seen, what happens in which order, how the camera moves. 1 to 20480 characters.
   */
  prompt: string;
  /**
   * Size class of the clip: 2K is rendered directly, 768P costs less and can be brought to 2K later by a regeneration
   * model. Sent with its default when left out.
   *
   * @default "2K"
   */
  resolution?: '2K' | '768P' | undefined;
  /**
   * Length of the clip in seconds; every second is billed. Sent with its default when left out.
   *
   * @default "5"
   */
  duration?: '5' | '6' | '7' | '8' | '9' | '10' | '11' | '12' | '13' | '14' | '15' | undefined;
  /**
   * Width to height of the clip: 21:9 for a cinema look, 16:9 for screens, 9:16 for phones, 1:1 for feeds.
   *
   * @default "16:9"
   */
  ratio?: '21:9' | '16:9' | '4:3' | '1:1' | '3:4' | '9:16' | undefined;
  /**
   * Whether the clip is marked as made by AI. Switch it on where the rules of the place of publication demand it.
   *
   * @default false
   */
  aigc_watermark?: boolean | undefined;
}

/**
 * Hailuo H3, text to video
 *
 * Films a described scene of 5 to 15 seconds, in 2K without a separate enlarging step.
 * Take H3 Max or H3 Max Turbo when 768p is enough.
 *
 * - Documented as `MiniMax-H3 Text-to-Video`
 * - Id: `minimax/hailuo-h3/text-to-video`
 * - Price: 0.48 to 0.77 CNY per second, by resolution (2026-09-21)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(hailuoH3TextToVideo, {
 *   prompt: 'A rider on a dun horse crosses a glacier at first light, breath steaming, the camera flies ahead and turns back to face them.',
 *   resolution: '2K',
 *   duration: '8',
 *   ratio: '21:9',
 *   aigc_watermark: false,
 * });
 * ```
 * @see RunningHub API documentation, 2026-09-19
 * @see RunningHub public model registry, 2026-08-01
 * @see price tables of the .cn site, 2026-09-21
 */
export const hailuoH3TextToVideo: Model<HailuoH3TextToVideoInput, 'video'> = {
  id: 'minimax/hailuo-h3/text-to-video',
  output: 'video',
  defaults: { resolution: '2K', duration: '5' },
};
