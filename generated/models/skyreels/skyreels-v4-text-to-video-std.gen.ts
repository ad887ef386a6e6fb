// Generated from spec/models/skyreels/skyreels-v4-text-to-video-std.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link skyreelsV4TextToVideoStd}. */
export interface SkyreelsV4TextToVideoStdInput {
  /** What the clip should show: scene, action, camera and mood. At most 2048 characters. */
  prompt: string;
  /**
   * Whether sound effects that fit the picture are made as well. Sent with its default when left out.
   *
   * @default true
   */
  sound?: boolean | undefined;
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
 * SkyReels V4 Standard, text to video
 *
 * Turns a description into a clip of 3 to 15 seconds in up to 1080p, with sound effects unless switched off.
 *
 * - Documented as `skyreels-v4/text-to-video-std`
 * - Id: `skyreels-v4/text-to-video-std`
 * - Price: 0.39 to 1.23 CNY per second, by resolution (2026-08-01)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(skyreelsV4TextToVideoStd, {
 *   prompt: 'A small brass bird on a workbench winds itself up, shakes its feathers and takes off through an open window.',
 *   sound: true,
 *   duration: 6,
 *   promptOptimizer: true,
 *   resolution: '720p',
 * });
 * ```
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 * @see RunningHub public model registry, 2026-08-01
 */
export const skyreelsV4TextToVideoStd: Model<SkyreelsV4TextToVideoStdInput, 'video'> = {
  id: 'skyreels-v4/text-to-video-std',
  output: 'video',
  defaults: { sound: true, promptOptimizer: true, resolution: '1080p' },
};
