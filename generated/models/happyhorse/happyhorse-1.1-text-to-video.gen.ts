// Generated from spec/models/happyhorse/happyhorse-1.1-text-to-video.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link happyhorse11TextToVideo}. */
export interface Happyhorse11TextToVideoInput {
  /** The scene to film: what is seen, what happens, the mood, and how the camera moves. At most 2500 characters. */
  prompt: string;
  /**
   * Height of the video in lines: 720p for drafts, 1080p for more detail. It is one of the settings that the rate per
   * second depends on. Sent with its default when left out.
   *
   * @default "1080p"
   */
  resolution?: '720p' | '1080p' | undefined;
  /**
   * Length of the clip in seconds; every second is billed. Sent with its default when left out.
   *
   * @default "5"
   */
  duration?: '3' | '4' | '5' | '6' | '7' | '8' | '9' | '10' | '11' | '12' | '13' | '14' | '15' | undefined;
  /**
   * Width to height of the video: 16:9 or the wider 21:9 for screens, 9:16 or the taller 9:21 for phones, 4:5 and 1:1
   * for feeds.
   *
   * @default "16:9"
   */
  aspectRatio?: '16:9' | '9:16' | '1:1' | '4:3' | '3:4' | '4:5' | '5:4' | '9:21' | '21:9' | undefined;
  /**
   * Fixes the random draw so that a run can be repeated with small changes. Leave it out for a different clip each
   * time. A whole number; 0 to 2147483647.
   */
  seed?: number | undefined;
}

/**
 * HappyHorse 1.1, text to video
 *
 * Films a scene from a written description alone, three to fifteen seconds long.
 * Beside the shapes of version 1.0 it offers 4:5, 5:4, 9:21 and 21:9.
 * Every second is billed, at a rate that depends on the settings.
 *
 * - Documented as `happyhorse-1.1/text-to-video`
 * - Id: `alibaba/happyhorse-1.1/text-to-video`
 * - Price: 0.69 to 0.92 CNY per second, by resolution (2026-08-01)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(happyhorse11TextToVideo, {
 *   prompt: 'Five white horses gallop through shallow surf at dawn, spray lit from behind, the camera racing alongside at knee height.',
 *   resolution: '1080p',
 *   duration: '8',
 *   aspectRatio: '21:9',
 * });
 * ```
 * @see RunningHub API documentation, 2026-09-19
 * @see RunningHub public model registry, 2026-08-01
 * @see RunningHub public model registry, 2026-09-10
 * @see RunningHub public model registry, 2026-08-01
 */
export const happyhorse11TextToVideo: Model<Happyhorse11TextToVideoInput, 'video'> = {
  id: 'alibaba/happyhorse-1.1/text-to-video',
  output: 'video',
  defaults: { resolution: '1080p', duration: '5' },
};
