// Generated from spec/models/skyreels/skyreels-v4-omni-reference.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link skyreelsV4OmniReference}. */
export interface SkyreelsV4OmniReferenceInput {
  /**
   * What happens in the clip. References are cited by their tag with an at sign, such as @image_1. At most 2500
   * characters.
   */
  prompt: string;
  /**
   * Width to height of the clip: 9:16 for phones, 16:9 for screens, 1:1 for feeds. Ignored with a reference video,
   * whose shape is kept.
   *
   * @default "16:9"
   */
  aspectRatio?: '16:9' | '9:16' | '1:1' | '4:3' | '3:4' | undefined;
  /**
   * Length of the clip in seconds. A reference video overrides it with its own length, up to 10. A whole number; 3 to
   * 15.
   *
   * @default 5
   */
  duration?: number | undefined;
  /**
   * Whether sound effects that fit the picture are made as well. Sent with its default when left out.
   *
   * @default false
   */
  sound?: boolean | undefined;
  /**
   * Whether the model extends and tidies your prompt first, for more detail. Turn it off to be taken literally.
   *
   * @default true
   */
  promptOptimizer?: boolean | undefined;
  /**
   * Size class of the clip; 480p is enough for drafts.
   *
   * @default "1080p"
   */
  resolution?: '480p' | '720p' | '1080p' | undefined;
}

/**
 * SkyReels V4 Omni, references to video
 *
 * Meant for clips around referenced subjects cited in the prompt.
 * The published field list has no place for the references themselves; the Standard and Fast endpoints do.
 * No longer in the vendor documentation; use SkyReels V4 Omni Standard, references to video or SkyReels V4 Omni Fast,
 * references to video.
 *
 * - Documented as `skyreels-v4/omni-reference`
 * - Id: `skyreels-v4/omni-reference`
 *
 * @deprecated Withdrawn (seen 2026-09-21): neither the vendor's lists of models of September 2026 nor its documentation
 * has it. Use 'skyreels-v4/omni-reference-std' or 'skyreels-v4/omni-reference-fast' instead.
 * @example
 * ```ts
 * const { output } = await rh.run(skyreelsV4OmniReference, {
 *   prompt: 'A gardener and a small robot plant a tree together on a hill, time lapse, the tree grows behind them.',
 *   aspectRatio: '4:3',
 *   sound: true,
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-02
 * @see RunningHub public model registry, 2026-05-07
 * @see RunningHub public model registry, 2026-09-10
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const skyreelsV4OmniReference: Model<SkyreelsV4OmniReferenceInput, 'video'> = {
  id: 'skyreels-v4/omni-reference',
  output: 'video',
  defaults: { sound: false },
};
