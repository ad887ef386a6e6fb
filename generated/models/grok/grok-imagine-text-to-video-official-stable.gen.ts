// Generated from spec/models/grok/grok-imagine-text-to-video-official-stable.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link grokImagineTextToVideoOfficialStable}. */
export interface GrokImagineTextToVideoOfficialStableInput {
  /** The scene to film. Describe the subject, the camera, the movement and the sound. 5 to 800 characters. */
  prompt: string;
  /**
   * Width to height of the video: 16:9 for screens, 9:16 for phones, 1:1 for feeds. Sent with its default when left
   * out.
   *
   * @default "16:9"
   */
  aspectRatio?: '16:9' | '9:16' | '1:1' | undefined;
  /**
   * Height of the video in lines; 480p suits drafts. Sent with its default when left out.
   *
   * @default "720p"
   */
  resolution?: '720p' | '480p' | undefined;
  /**
   * Length of the clip in seconds; the price follows it. Sent with its default when left out.
   *
   * @default "6"
   */
  duration?: '6' | '10' | undefined;
}

/**
 * Grok Imagine, text to video (official stable)
 *
 * Films a short scene with matching sound from a description.
 *
 * - Documented as `xai/grok-imagine/text-to-video-official-stable`
 * - Id: `rhart-video-g-official/text-to-video`
 * - Channel: official-stable, which the vendor calls stable and cheaper than buying from the model's own provider
 * - Price: 1.89 to 3.15 CNY per call, by duration (2026-05-07)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(grokImagineTextToVideoOfficialStable, {
 *   prompt: 'A striped hot-air balloon lifts off at dawn over misty vineyards, the burner roars, the camera rises with it.',
 *   aspectRatio: '16:9',
 *   resolution: '720p',
 *   duration: '6',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const grokImagineTextToVideoOfficialStable: Model<GrokImagineTextToVideoOfficialStableInput, 'video'> = {
  id: 'rhart-video-g-official/text-to-video',
  output: 'video',
  defaults: { aspectRatio: '16:9', resolution: '720p', duration: '6' },
  sites: { cn: { until: '2026-09-21' } },
};
