// Generated from spec/models/happyhorse/happyhorse-1.0-text-to-video.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link happyhorse10TextToVideo}. */
export interface Happyhorse10TextToVideoInput {
  /** The scene to film: what is seen, what happens, the mood, and how the camera moves. At most 2500 characters. */
  prompt: string;
  /**
   * Height of the video in lines. 720p suits drafts; 1080p shows more detail and costs more per second. Sent with its
   * default when left out.
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
   * Width to height of the video: 16:9 for screens, 9:16 for phones, 1:1 for feeds.
   *
   * @default "16:9"
   */
  aspectRatio?: '16:9' | '9:16' | '1:1' | '4:3' | '3:4' | undefined;
  /**
   * Fixes the random draw so that a run can be repeated with small changes. Leave it out for a different clip each
   * time. A whole number; 0 to 2147483647.
   */
  seed?: number | undefined;
}

/**
 * HappyHorse 1.0, text to video
 *
 * Films a scene from a written description alone, three to fifteen seconds long.
 * Use a reference or a first frame instead when a person or a product has to look a certain way.
 *
 * - Documented as `happyhorse-1.0/text-to-video`
 * - Id: `alibaba/happyhorse-1.0/text-to-video`
 * - Price: 0.67 to 1.19 CNY per second, by resolution (2026-08-01)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(happyhorse10TextToVideo, {
 *   prompt: 'Paper lanterns rise from a still mountain lake at dusk, reflections trembling, slow crane shot upwards, calm and warm.',
 *   resolution: '1080p',
 *   duration: '5',
 *   aspectRatio: '16:9',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 * @see RunningHub public model registry, 2026-08-01
 */
export const happyhorse10TextToVideo: Model<Happyhorse10TextToVideoInput, 'video'> = {
  id: 'alibaba/happyhorse-1.0/text-to-video',
  output: 'video',
  defaults: { resolution: '1080p', duration: '5' },
};
