// Generated from spec/models/gemini/gemini-omni-1.1-flash-image-to-video.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link geminiOmni11FlashImageToVideo}. */
export interface GeminiOmni11FlashImageToVideoInput {
  /** The picture to set in motion. Which file types and sizes are taken is not documented. */
  imageUrl: MediaInput;
  /** How the picture comes to life: the movement in it and that of the camera. */
  prompt: string;
  /** Length of the clip in seconds. Which lengths are taken is not documented. A whole number. */
  duration: number;
  /** Size class of the video; 360p is enough to see whether the movement is right. */
  resolution: '360p' | '720p' | '1080p' | '4k';
  [field: string]: unknown;
}

/**
 * Gemini Omni 1.1 Flash, image to video
 *
 * Sets a picture in motion, from 360p for a preview to 4k for the result.
 * Only the fields that it requires are published; others, such as a ratio, are sent as they are.
 *
 * - Documented as `google/gemini-omni-1.1-flash/image-to-video`
 * - Id: `google/gemini-omni-1.1-flash/image-to-video`
 *
 * @example
 * ```ts
 * const { output } = await rh.run(geminiOmni11FlashImageToVideo, {
 *   imageUrl: 'https://example.com/paper-fleet.jpg',
 *   prompt: 'Wind fills the paper sails, the fleet drifts out onto the pond and a frog watches from a leaf.',
 *   duration: 6,
 *   resolution: '720p',
 * });
 * ```
 * @see RunningHub public model registry, 2026-09-10
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const geminiOmni11FlashImageToVideo: Model<GeminiOmni11FlashImageToVideoInput, 'video'> = {
  id: 'google/gemini-omni-1.1-flash/image-to-video',
  output: 'video',
  media: { imageUrl: ['image', 0, ''] },
  sites: { cn: { until: '2026-09-21' } },
};
