// Generated from spec/models/flux/flux-3-image-to-video.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link flux3ImageToVideo}. */
export interface Flux3ImageToVideoInput {
  /** What happens from picture to picture, and how the camera gets there. 1 to 20480 characters. */
  prompt: string;
  /**
   * The pictures that the clip passes, in this order: the first one opens it, the last of several closes it, those
   * between are spread evenly. 1 to 10 items; each JPG or PNG.
   */
  keyframes: readonly MediaInput[];
  /**
   * Width to height of the clip; auto goes by the pictures and the prompt.
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
 * FLUX 3 Video, image to video
 *
 * Leads a clip of 5 to 20 seconds through one to ten pictures, with sound at no extra charge.
 * One picture is the beginning, two are beginning and end, and more are passed at even intervals.
 * Cheap drafts show whether an idea works; the good ones are finished with draft enhancement.
 *
 * - Documented as `rhart-video-flux3/image-to-video`
 * - Id: `rhart-video-flux3/image-to-video`
 *
 * @example
 * ```ts
 * const { output } = await rh.run(flux3ImageToVideo, {
 *   prompt: 'The farmhouse stays still while spring turns to summer, autumn and snow; leaves and light change smoothly, fixed camera.',
 *   keyframes: [
 *     'https://example.com/spring.jpg',
 *     'https://example.com/summer.jpg',
 *     'https://example.com/autumn.jpg',
 *     'https://example.com/winter.jpg',
 *   ],
 *   duration: 12,
 *   resolution: 'fhd',
 * });
 * ```
 * @see RunningHub API documentation, 2026-09-19
 * @see RunningHub public model registry, 2026-09-10
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const flux3ImageToVideo: Model<Flux3ImageToVideoInput, 'video'> = {
  id: 'rhart-video-flux3/image-to-video',
  output: 'video',
  media: { keyframes: ['image', 0, 'jpg png'] },
  defaults: { resolution: 'hd' },
  sites: { cn: { until: '2026-09-21' } },
};
