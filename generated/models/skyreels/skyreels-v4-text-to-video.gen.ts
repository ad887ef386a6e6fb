// Generated from spec/models/skyreels/skyreels-v4-text-to-video.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link skyreelsV4TextToVideo}. */
export interface SkyreelsV4TextToVideoInput {
  /** What the clip should show: scene, action, camera and mood. At most 2048 characters. */
  prompt: string;
  /**
   * Whether sound effects that fit the picture are made as well. Sent with its default when left out.
   *
   * @default false
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
   * Quality level; std is the only choice.
   *
   * @default "std"
   */
  mode?: 'std' | undefined;
}

/**
 * SkyReels V4, text to video (earlier endpoint)
 *
 * The first form of SkyReels V4 from text.
 * It has been split into a Standard and a Fast endpoint; use one of those in new programs.
 * Withdrawn by the vendor; use SkyReels V4 Standard, text to video or SkyReels V4 Fast, text to video.
 *
 * - Documented as `skyreels-v4/text-to-video`
 * - Id: `skyreels-v4/text-to-video`
 *
 * @deprecated Withdrawn (seen 2026-09-21): neither the vendor's lists of models of September 2026 nor its documentation
 * has it. Use 'skyreels-v4/text-to-video-std' or 'skyreels-v4/text-to-video-fast' instead.
 * @example
 * ```ts
 * const { output } = await rh.run(skyreelsV4TextToVideo, {
 *   prompt: 'A comet crosses the sky above a frozen lake, two skaters stop and look up, slow push towards them.',
 *   sound: false,
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-02
 * @see history of the RunningHub public model registry, 2026-04-30
 * @see RunningHub public model registry, 2026-09-10
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const skyreelsV4TextToVideo: Model<SkyreelsV4TextToVideoInput, 'video'> = {
  id: 'skyreels-v4/text-to-video',
  output: 'video',
  defaults: { sound: false },
};
