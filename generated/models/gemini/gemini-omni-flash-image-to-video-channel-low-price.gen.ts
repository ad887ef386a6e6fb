// Generated from spec/models/gemini/gemini-omni-flash-image-to-video-channel-low-price.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link geminiOmniFlashImageToVideoChannelLowPrice}. */
export interface GeminiOmniFlashImageToVideoChannelLowPriceInput {
  /** What the people and things of the pictures do, and how the camera moves. At most 2048 characters. */
  prompt: string;
  /**
   * The pictures to set in motion, the main one first. What part the others play is best said in the prompt. 1 to 3
   * items; each up to 10 MB.
   */
  imageUrls: readonly MediaInput[];
  /**
   * Length of the clip in seconds. Sent with its default when left out.
   *
   * @default "6"
   */
  duration?: '4' | '6' | '8' | '10' | undefined;
  /**
   * Size class of the video; 720p suits drafts and 4k the final clip. Sent with its default when left out.
   *
   * @default "720p"
   */
  resolution?: '720p' | '1080p' | '4k' | undefined;
  /**
   * Width to height of the video; take the one that is closer to the main picture.
   *
   * @default "16:9"
   */
  aspectRatio?: '16:9' | '9:16' | undefined;
}

/**
 * Gemini Omni Flash, image to video (channel, low price)
 *
 * Makes a clip of 4 to 10 seconds from one to three pictures and a description, in up to 4k.
 * A call is billed as a whole; its parameters set the price.
 *
 * - Documented as `gemini-omni-flash/image-to-video/channel-low-price`
 * - Id: `gemini-omni-flash/image-to-video`
 * - Channel: channel-low-price, which costs less than the official one and comes without a guarantee of stability
 * - Price: 1.95 to 4.2 CNY per call, by resolution and duration (2026-08-01)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(geminiOmniFlashImageToVideoChannelLowPrice, {
 *   prompt: 'The grandmother looks up from her knitting, smiles and turns to the window; the camera drifts closer.',
 *   imageUrls: ['https://example.com/grandmother.jpg'],
 *   duration: '6',
 *   resolution: '720p',
 *   aspectRatio: '16:9',
 * });
 * ```
 * @see RunningHub public model registry, 2026-08-01
 * @see RunningHub public model registry, 2026-09-10
 * @see models that the Chinese site shows to visitors, 2026-09-21
 * @see RunningHub public model registry, 2026-08-01
 */
export const geminiOmniFlashImageToVideoChannelLowPrice: Model<GeminiOmniFlashImageToVideoChannelLowPriceInput, 'video'> = {
  id: 'gemini-omni-flash/image-to-video',
  output: 'video',
  media: { imageUrls: ['image', 10, ''] },
  defaults: { duration: '6', resolution: '720p' },
  sites: { cn: { until: '2026-09-21' } },
};
