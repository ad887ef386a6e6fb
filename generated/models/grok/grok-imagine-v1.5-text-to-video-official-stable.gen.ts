// Generated from spec/models/grok/grok-imagine-v1.5-text-to-video-official-stable.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link grokImagineV15TextToVideoOfficialStable}. */
export interface GrokImagineV15TextToVideoOfficialStableInput {
  /** The scene to film: the place, the action and the way of the camera. 5 to 2048 characters. */
  prompt: string;
  /**
   * Length of the clip in whole seconds; 6 is enough for a single action. A whole number; 1 to 15. Sent with its
   * default when left out.
   *
   * @default 6
   */
  duration?: number | undefined;
  /**
   * Width to height of the video: 16:9 and 3:2 lie flat, 9:16 and 2:3 stand upright, 1:1 is square.
   *
   * @default "16:9"
   */
  aspectRatio?: '16:9' | '1:1' | '9:16' | '3:2' | '2:3' | undefined;
  /**
   * Height of the video in lines: 480p suits drafts, 1080p the final clip. Sent with its default when left out.
   *
   * @default "720p"
   */
  resolution?: '480p' | '720p' | '1080p' | undefined;
}

/**
 * Grok Imagine 1.5, text to video (official stable)
 *
 * Films a described scene of up to 15 seconds; the only Grok Imagine 1.5 that reaches 1080p.
 * Any whole number of seconds can be chosen, where the first version has only six and ten.
 *
 * - Documented as `rhart-video-g-official/text-to-video-v1.5`
 * - Id: `rhart-video-g-official/text-to-video-v1.5`
 * - Channel: official-stable, which the vendor calls stable and cheaper than buying from the model's own provider
 *
 * @example
 * ```ts
 * const { output } = await rh.run(grokImagineV15TextToVideoOfficialStable, {
 *   prompt: 'A barn owl glides through an open attic window, drops a letter on a desk and lands on the lamp; the camera follows in one move.',
 *   duration: 9,
 *   aspectRatio: '3:2',
 *   resolution: '1080p',
 * });
 * ```
 * @see RunningHub API documentation, 2026-09-19
 * @see RunningHub public model registry, 2026-09-10
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const grokImagineV15TextToVideoOfficialStable: Model<GrokImagineV15TextToVideoOfficialStableInput, 'video'> = {
  id: 'rhart-video-g-official/text-to-video-v1.5',
  output: 'video',
  defaults: { duration: 6, resolution: '720p' },
  sites: { cn: { until: '2026-09-21' } },
};
