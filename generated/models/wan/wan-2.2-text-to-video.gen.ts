// Generated from spec/models/wan/wan-2.2-text-to-video.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link wan22TextToVideo}. */
export interface Wan22TextToVideoInput {
  /**
   * Width and height of the video in pixels, written with the multiplication sign × (U+00D7) instead of the letter x.
   * Sent with its default when left out.
   *
   * @default "1280×720"
   */
  resolution?: '832×480' | '480×832' | '1280×720' | '720×1280' | '1920×1024' | '1024×1920' | undefined;
  /**
   * Length of the clip in seconds, sent as text; every second is billed. Sent with its default when left out.
   *
   * @default "5"
   */
  duration?: '5' | '8' | undefined;
  /** The scene to film: subject, action, camera and light. 1 to 20000 characters. */
  prompt: string;
  /** What should stay out of the clip, given as a list of things such as text, watermark or blur. */
  negativePrompt?: string | undefined;
}

/**
 * Wan 2.2, text to video
 *
 * Films a described scene of five or eight seconds at a low price per second.
 * It runs on the open model hosted by the platform itself.
 *
 * - Documented as `wan-2.2/text-to-video`
 * - Id: `rhart-video/wan-2.2/text-to-video`
 * - Price: 0.07 CNY per second (2026-06-18)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(wan22TextToVideo, {
 *   resolution: '1280×720',
 *   duration: '5',
 *   prompt: 'A baker pulls loaves from a wood oven before sunrise, flour dust in the lamp light, steady close shot.',
 * });
 * ```
 * @see RunningHub API documentation, 2026-09-19
 * @see capture of the .cn model catalog, 2026-06-18
 * @see RunningHub API documentation, page api-448184435, as cited by a public client, 2026-08-30
 * @see price checks on .ai reported by third parties, 2026-09-30
 */
export const wan22TextToVideo: Model<Wan22TextToVideoInput, 'video'> = {
  id: 'rhart-video/wan-2.2/text-to-video',
  output: 'video',
  defaults: { resolution: '1280×720', duration: '5' },
};
