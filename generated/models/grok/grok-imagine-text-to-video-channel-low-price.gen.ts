// Generated from spec/models/grok/grok-imagine-text-to-video-channel-low-price.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link grokImagineTextToVideoChannelLowPrice}. */
export interface GrokImagineTextToVideoChannelLowPriceInput {
  /** The scene to film. Describe the subject, the camera, the movement and the sound. 1 to 20000 characters. */
  prompt: string;
  /**
   * Width to height of the video: 3:2 and 16:9 lie flat, 2:3 and 9:16 stand upright. Sent with its default when left
   * out.
   *
   * @default "2:3"
   */
  aspectRatio?: '2:3' | '3:2' | '1:1' | '16:9' | '9:16' | undefined;
  /**
   * Height of the video in lines; 480p suits drafts. Sent with its default when left out.
   *
   * @default "720p"
   */
  resolution?: '720p' | '480p' | undefined;
  /**
   * Length of the clip in seconds; every second is billed. A whole number; 6 to 30. Sent with its default when left
   * out.
   *
   * @default 6
   */
  duration?: number | undefined;
}

/**
 * Grok Imagine, text to video (channel, low price)
 *
 * Films a described scene as a clip of up to half a minute.
 *
 * - Documented as `xai/grok-imagine/text-to-video-channel-low-price`
 * - Id: `rhart-video-g/text-to-video`
 * - Channel: channel-low-price, which costs less than the official one and comes without a guarantee of stability
 * - Price: about 0.04 CNY per second (2026-09-10)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(grokImagineTextToVideoChannelLowPrice, {
 *   prompt: 'Drone flight between skyscrapers at night, traffic like rivers of light, the camera tilts up to a full moon.',
 *   aspectRatio: '16:9',
 *   resolution: '720p',
 *   duration: 10,
 * });
 * ```
 * @see RunningHub API documentation, 2026-09-19
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 * @see RunningHub public model registry, 2026-09-10
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const grokImagineTextToVideoChannelLowPrice: Model<GrokImagineTextToVideoChannelLowPriceInput, 'video'> = {
  id: 'rhart-video-g/text-to-video',
  output: 'video',
  defaults: { aspectRatio: '2:3', resolution: '720p', duration: 6 },
  sites: { cn: { until: '2026-09-21' } },
};
