// Generated from spec/models/pixverse/pixverse-c1-reference-to-video.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link pixverseC1ReferenceToVideo}. */
export interface PixverseC1ReferenceToVideoInput {
  /** What should happen in the clip, and who or what takes part. */
  prompt: string;
  /**
   * Width to height of the clip: 9:16 for phones, 16:9 for screens, 21:9 for cinema.
   *
   * @default "1:1"
   */
  aspectRatio?: '16:9' | '4:3' | '1:1' | '3:4' | '9:16' | '2:3' | '3:2' | '21:9' | undefined;
  /**
   * Size class of the clip; 360p and 540p cost the same, 720p and 1080p more. Sent with its default when left out.
   *
   * @default "720p"
   */
  resolution?: '360p' | '540p' | '720p' | '1080p' | undefined;
  /**
   * Length of the clip in seconds, which is also what is billed. A whole number; 1 to 15. Sent with its default when
   * left out.
   *
   * @default 5
   */
  duration?: number | undefined;
  /**
   * Whether sound that fits the picture is made as well. Sent with its default when left out.
   *
   * @default true
   */
  generateAudioSwitch?: boolean | undefined;
  /**
   * Number that fixes the chance part, so that the same input gives a similar clip. Leave it out for a new variation. A
   * whole number; -1 to 2147483647.
   */
  seed?: number | undefined;
  [field: string]: unknown;
}

/**
 * PixVerse C1, references to video
 *
 * Meant for clips around given people or objects.
 * The published field list has no place for the reference pictures, so only the prompt steers the result; check with a
 * cheap call first.
 *
 * - Documented as `pixverse-c1/reference-to-video`
 * - Id: `pixverse-c1/reference-to-video`
 * - Price: 0.19 to 0.76 CNY per second, by resolution and generateAudioSwitch (2026-08-01)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(pixverseC1ReferenceToVideo, {
 *   prompt: 'Two hand puppets argue over a hat on a tiny wooden stage, then bow together while the curtain falls.',
 *   aspectRatio: '4:3',
 *   resolution: '360p',
 *   duration: 3,
 *   generateAudioSwitch: true,
 * });
 * ```
 * @see RunningHub public model registry, 2026-05-07
 * @see models that the Chinese site shows to visitors, 2026-09-21
 * @see RunningHub public model registry, 2026-08-01
 */
export const pixverseC1ReferenceToVideo: Model<PixverseC1ReferenceToVideoInput, 'video'> = {
  id: 'pixverse-c1/reference-to-video',
  output: 'video',
  defaults: { resolution: '720p', duration: 5, generateAudioSwitch: true },
  sites: { cn: { until: '2026-09-21' } },
};
