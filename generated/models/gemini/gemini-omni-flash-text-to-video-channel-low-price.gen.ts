// Generated from spec/models/gemini/gemini-omni-flash-text-to-video-channel-low-price.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link geminiOmniFlashTextToVideoChannelLowPrice}. */
export interface GeminiOmniFlashTextToVideoChannelLowPriceInput {
  /** The scene to film: subject, action, camera and mood. At most 2048 characters. */
  prompt: string;
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
   * Width to height of the video: 16:9 lies flat, 9:16 stands upright.
   *
   * @default "16:9"
   */
  aspectRatio?: '16:9' | '9:16' | undefined;
}

/**
 * Gemini Omni Flash, text to video (channel, low price)
 *
 * Films a described scene of 4 to 10 seconds in up to 4k, lying flat or standing upright.
 * A call is billed as a whole; its parameters set the price.
 *
 * - Documented as `gemini-omni-flash/text-to-video/channel-low-price`
 * - Id: `gemini-omni-flash/text-to-video`
 * - Channel: channel-low-price, which costs less than the official one and comes without a guarantee of stability
 * - Price: 1.95 to 4.2 CNY per call, by resolution and duration (2026-08-01)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(geminiOmniFlashTextToVideoChannelLowPrice, {
 *   prompt: 'Wet hands raise a tall vase on a pottery wheel, clay spirals upward, warm light from the left, slow orbit of the camera.',
 *   duration: '8',
 *   resolution: '1080p',
 *   aspectRatio: '9:16',
 * });
 * ```
 * @see RunningHub public model registry, 2026-08-01
 * @see RunningHub public model registry, 2026-09-10
 * @see models that the Chinese site shows to visitors, 2026-09-21
 * @see RunningHub public model registry, 2026-08-01
 */
export const geminiOmniFlashTextToVideoChannelLowPrice: Model<GeminiOmniFlashTextToVideoChannelLowPriceInput, 'video'> = {
  id: 'gemini-omni-flash/text-to-video',
  output: 'video',
  defaults: { duration: '6', resolution: '720p' },
  sites: { cn: { until: '2026-09-21' } },
};
