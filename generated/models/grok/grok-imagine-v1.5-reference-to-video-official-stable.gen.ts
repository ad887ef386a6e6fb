// Generated from spec/models/grok/grok-imagine-v1.5-reference-to-video-official-stable.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link grokImagineV15ReferenceToVideoOfficialStable}. */
export interface GrokImagineV15ReferenceToVideoOfficialStableInput {
  /**
   * What the subjects of the pictures do in the new scene, where they are, and what the camera does. 5 to 2048
   * characters.
   */
  prompt: string;
  /**
   * Pictures of the subjects or of the style to keep. Several views of one subject make it more faithful. 1 to 7 items;
   * each JPG, JPEG, PNG or WEBP.
   */
  referenceImages: readonly MediaInput[];
  /**
   * Length of the clip in whole seconds; 6 is enough for a single action. A whole number; 1 to 15. Sent with its
   * default when left out.
   *
   * @default 6
   */
  duration?: number | undefined;
  /**
   * Width to height of the video, whatever shape the pictures have: 16:9 and 3:2 lie flat, 9:16 and 2:3 stand upright.
   *
   * @default "16:9"
   */
  aspectRatio?: '16:9' | '1:1' | '9:16' | '3:2' | '2:3' | undefined;
  /**
   * Height of the video in lines; 480p suits drafts. Sent with its default when left out.
   *
   * @default "720p"
   */
  resolution?: '480p' | '720p' | undefined;
}

/**
 * Grok Imagine 1.5, reference to video (official stable)
 *
 * Films a new scene of up to 15 seconds with the subjects and the style of up to seven pictures.
 * Unlike the first version it lets the shape of the clip be chosen, and any whole number of seconds.
 *
 * - Documented as `rhart-video-g-official/reference-to-video-v1.5`
 * - Id: `rhart-video-g-official/reference-to-video-v1.5`
 * - Channel: official-stable, which the vendor calls stable and cheaper than buying from the model's own provider
 *
 * @example
 * ```ts
 * const { output } = await rh.run(grokImagineV15ReferenceToVideoOfficialStable, {
 *   prompt: 'The toy robot sits in the barber chair, the barber polishes its dome and shows it a mirror; slow push in.',
 *   referenceImages: ['https://example.com/toy-robot.png', 'https://example.com/barber.jpg'],
 *   duration: 7,
 *   aspectRatio: '16:9',
 *   resolution: '720p',
 * });
 * ```
 * @see RunningHub API documentation, 2026-09-19
 * @see RunningHub public model registry, 2026-09-10
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const grokImagineV15ReferenceToVideoOfficialStable: Model<GrokImagineV15ReferenceToVideoOfficialStableInput, 'video'> = {
  id: 'rhart-video-g-official/reference-to-video-v1.5',
  output: 'video',
  media: { referenceImages: ['image', 0, 'jpg jpeg png webp'] },
  defaults: { duration: 6, resolution: '720p' },
  sites: { cn: { until: '2026-09-21' } },
};
