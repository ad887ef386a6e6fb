// Generated from spec/models/flux/flux-3-text-to-video.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link flux3TextToVideo}. */
export interface Flux3TextToVideoInput {
  /** The scene, shot by shot if there are several: action, camera, light, speech and noises. 1 to 20480 characters. */
  prompt: string;
  /**
   * Width to height of the clip; auto lets the model choose by the prompt.
   *
   * @default "auto"
   */
  aspectRatio?: 'auto' | '21:9' | '2:1' | '16:9' | '4:3' | '1:1' | '3:4' | '9:16' | undefined;
  /**
   * Length of the clip in seconds. Left out, the length follows the content, so set it when the cost matters. A whole
   * number; 5 to 20.
   */
  duration?: number | undefined;
  /**
   * Size class of the clip: hd is rendered directly, fhd is enlarged from it and not available for drafts. Sent with
   * its default when left out.
   *
   * @default "hd"
   */
  resolution?: 'hd' | 'fhd' | undefined;
  /**
   * A quick preview at a lower rate, only with resolution hd. The draft can be brought to full quality afterwards with
   * draft enhancement.
   *
   * @default false
   */
  draft?: boolean | undefined;
  /**
   * Whether the clip gets sound that fits the picture. It costs nothing; switch it off for a silent clip.
   *
   * @default true
   */
  generateAudio?: boolean | undefined;
  /**
   * How much the moderation lets pass: 0 is the strictest, 4 the most lenient. A whole number; 0 to 4.
   *
   * @default 2
   */
  safetyTolerance?: number | undefined;
}

/**
 * FLUX 3 Video, text to video
 *
 * Films a description for 5 to 20 seconds, with sound at no extra charge.
 * Cheap drafts show whether an idea works; the good ones are finished with draft enhancement.
 *
 * - Documented as `rhart-video-flux3/text-to-video`
 * - Id: `rhart-video-flux3/text-to-video`
 *
 * @example
 * ```ts
 * const { output } = await rh.run(flux3TextToVideo, {
 *   prompt: 'A cook tosses noodles over a tall flame at a night market, sizzling and chatter, the camera moves around the stall once.',
 *   aspectRatio: '16:9',
 *   duration: 8,
 *   resolution: 'hd',
 *   draft: true,
 * });
 * ```
 * @see RunningHub API documentation, 2026-09-19
 * @see RunningHub public model registry, 2026-09-10
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const flux3TextToVideo: Model<Flux3TextToVideoInput, 'video'> = {
  id: 'rhart-video-flux3/text-to-video',
  output: 'video',
  defaults: { resolution: 'hd' },
  sites: { cn: { until: '2026-09-21' } },
};
