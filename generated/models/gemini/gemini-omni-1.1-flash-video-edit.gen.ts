// Generated from spec/models/gemini/gemini-omni-1.1-flash-video-edit.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link geminiOmni11FlashVideoEdit}. */
export interface GeminiOmni11FlashVideoEditInput {
  /** The clip to change, at most ten seconds long. Cut longer footage first. MP4 or MOV. */
  videoUrl: MediaInput;
  /**
   * What should become different, and what must stay: the person, the background, the light, the camera. 5 to 2048
   * characters.
   */
  prompt: string;
  /**
   * Size class of the edited video; try the prompt at 360p and render the result higher. Sent with its default when
   * left out.
   *
   * @default "720p"
   */
  resolution?: '360p' | '720p' | '1080p' | '4k' | undefined;
}

/**
 * Gemini Omni 1.1 Flash, edit video
 *
 * Changes a clip of at most ten seconds as a prompt says and leaves the rest as it is.
 * From 360p for a preview to 4k for the result; unlike Gemini Omni Flash it takes no pictures besides.
 *
 * - Documented as `gemini-omni-1.1-flash/video-edit`
 * - Id: `google/gemini-omni-1.1-flash/video-edit`
 *
 * @example
 * ```ts
 * const { output } = await rh.run(geminiOmni11FlashVideoEdit, {
 *   videoUrl: 'https://example.com/raincoat.mp4',
 *   prompt: 'Make the yellow raincoat red and let it drizzle. Keep the child, the street and the camera as they are.',
 *   resolution: '360p',
 * });
 * ```
 * @see RunningHub API documentation, 2026-09-19
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const geminiOmni11FlashVideoEdit: Model<GeminiOmni11FlashVideoEditInput, 'video'> = {
  id: 'google/gemini-omni-1.1-flash/video-edit',
  output: 'video',
  media: { videoUrl: ['video', 0, 'mp4 mov'] },
  defaults: { resolution: '720p' },
};
