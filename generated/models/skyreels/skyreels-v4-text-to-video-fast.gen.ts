// Generated from spec/models/skyreels/skyreels-v4-text-to-video-fast.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link skyreelsV4TextToVideoFast}. */
export interface SkyreelsV4TextToVideoFastInput {
  /** What the clip should show: scene, action, camera and mood. 1 to 2048 characters. */
  prompt: string;
  /**
   * Length of the clip in seconds. A whole number; 3 to 15.
   *
   * @default 5
   */
  duration?: number | undefined;
  /**
   * Width to height of the clip: 9:16 for phones, 16:9 for screens, 1:1 for feeds.
   *
   * @default "16:9"
   */
  aspectRatio?: '16:9' | '9:16' | '1:1' | '4:3' | '3:4' | undefined;
  /**
   * Whether the model extends and tidies your prompt first, for more detail. Turn it off to be taken literally. Sent
   * with its default when left out.
   *
   * @default true
   */
  promptOptimizer?: boolean | undefined;
  /**
   * Size class of the clip; 480p is enough for drafts. Sent with its default when left out.
   *
   * @default "1080p"
   */
  resolution?: '480p' | '720p' | '1080p' | undefined;
}

/**
 * SkyReels V4 Fast, text to video
 *
 * Turns a description into a silent clip of 3 to 15 seconds.
 * Take Standard for sound effects.
 *
 * - Documented as `skyreels-v4/text-to-video-fast`
 * - Id: `skyreels-v4/text-to-video-fast`
 * - Price: 0.28 to 0.96 CNY per second, by resolution (2026-08-01)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(skyreelsV4TextToVideoFast, {
 *   prompt: 'Rain starts on a rooftop garden in a big city, drops running off the leaves, focus shifting to the skyline.',
 *   aspectRatio: '1:1',
 *   promptOptimizer: true,
 *   resolution: '1080p',
 * });
 * ```
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 * @see RunningHub public model registry, 2026-08-01
 */
export const skyreelsV4TextToVideoFast: Model<SkyreelsV4TextToVideoFastInput, 'video'> = {
  id: 'skyreels-v4/text-to-video-fast',
  output: 'video',
  defaults: { promptOptimizer: true, resolution: '1080p' },
};
