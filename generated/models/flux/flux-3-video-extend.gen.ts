// Generated from spec/models/flux/flux-3-video-extend.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link flux3VideoExtend}. */
export interface Flux3VideoExtendInput {
  /** What happens after the end of the given clip: action, camera and sound. 1 to 20480 characters. */
  prompt: string;
  /** The clip to carry on; the new part follows its last moment. MP4. */
  startVideo: MediaInput;
  /**
   * Width to height of the new part; auto lets the model go by the given clip and the prompt.
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
 * FLUX 3 Video, extend video
 *
 * Carries on the story of a clip from its end, for 5 to 20 seconds and with sound at no extra charge.
 * Whether the result contains the old part as well is not documented.
 *
 * - Documented as `rhart-video-flux3/video-to-video`
 * - Id: `rhart-video-flux3/video-to-video`
 *
 * @example
 * ```ts
 * const { output } = await rh.run(flux3VideoExtend, {
 *   prompt: 'The fox steps out of the forest, sees the lights of the town and lies down in the grass; crickets, slow zoom out.',
 *   startVideo: 'https://example.com/fox.mp4',
 *   duration: 6,
 *   resolution: 'hd',
 * });
 * ```
 * @see RunningHub API documentation, 2026-09-19
 * @see RunningHub public model registry, 2026-09-10
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const flux3VideoExtend: Model<Flux3VideoExtendInput, 'video'> = {
  id: 'rhart-video-flux3/video-to-video',
  output: 'video',
  media: { startVideo: ['video', 0, 'mp4'] },
  defaults: { resolution: 'hd' },
  sites: { cn: { until: '2026-09-21' } },
};
