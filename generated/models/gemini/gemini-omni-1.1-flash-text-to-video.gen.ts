// Generated from spec/models/gemini/gemini-omni-1.1-flash-text-to-video.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link geminiOmni11FlashTextToVideo}. */
export interface GeminiOmni11FlashTextToVideoInput {
  /** The scene to film: who does what, where, and how the camera looks at it. */
  prompt: string;
  /** Length of the clip in seconds. Which lengths are taken is not documented. A whole number. */
  duration: number;
  /** Size class of the video; 360p is enough to try out a prompt. */
  resolution: '360p' | '720p' | '1080p' | '4k';
  [field: string]: unknown;
}

/**
 * Gemini Omni 1.1 Flash, text to video
 *
 * Films a described scene, from 360p for a preview to 4k for the result.
 * Only the fields that it requires are published; others, such as a ratio, are sent as they are.
 *
 * - Documented as `google/gemini-omni-1.1-flash/text-to-video`
 * - Id: `google/gemini-omni-1.1-flash/text-to-video`
 *
 * @example
 * ```ts
 * const { output } = await rh.run(geminiOmni11FlashTextToVideo, {
 *   prompt: 'A snow plow clears a mountain pass at dawn, a white fan of snow flies over the guardrail, drone shot from the side.',
 *   duration: 6,
 *   resolution: '360p',
 * });
 * ```
 * @see RunningHub public model registry, 2026-09-10
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const geminiOmni11FlashTextToVideo: Model<GeminiOmni11FlashTextToVideoInput, 'video'> = {
  id: 'google/gemini-omni-1.1-flash/text-to-video',
  output: 'video',
  sites: { cn: { until: '2026-09-21' } },
};
