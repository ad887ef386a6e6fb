// Generated from spec/models/gemini/gemini-omni-1.1-flash-reference-to-video.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link geminiOmni11FlashReferenceToVideo}. */
export interface GeminiOmni11FlashReferenceToVideoInput {
  /** The new scene, and what each reference is for. */
  prompt: string;
  /** Length of the clip in seconds. Which lengths are taken is not documented. A whole number. */
  duration: number;
  /** Size class of the video; 360p is enough to see whether the references are met. */
  resolution: '360p' | '720p' | '1080p' | '4k';
  [field: string]: unknown;
}

/**
 * Gemini Omni 1.1 Flash, reference to video
 *
 * Films a new scene with the people, things or places of references, from 360p for a preview to 4k for the result.
 * The vendor has not published the names of the fields that carry the references, so confirm them before relying on
 * this model; fields that are not listed are sent as they are.
 *
 * - Documented as `google/gemini-omni-1.1-flash/reference-to-video`
 * - Id: `google/gemini-omni-1.1-flash/reference-to-video`
 *
 * @example
 * ```ts
 * const { output } = await rh.run(geminiOmni11FlashReferenceToVideo, {
 *   prompt: 'The twins ride wooden horses on an old carousel at dusk, one of them reaches for the brass ring.',
 *   duration: 8,
 *   resolution: '720p',
 * });
 * ```
 * @see RunningHub public model registry, 2026-09-10
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const geminiOmni11FlashReferenceToVideo: Model<GeminiOmni11FlashReferenceToVideoInput, 'video'> = {
  id: 'google/gemini-omni-1.1-flash/reference-to-video',
  output: 'video',
  sites: { cn: { until: '2026-09-21' } },
};
