// Generated from spec/models/veo/veo3.1-pro-text-to-video-channel-low-price.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link veo31ProTextToVideoChannelLowPrice}. */
export interface Veo31ProTextToVideoChannelLowPriceInput {
  /**
   * The scene to film: subject, action, camera, light and, where sound is made, what is heard or said. 5 to 8000
   * characters.
   */
  prompt: string;
  /**
   * Width to height of the video: 16:9 lies flat, 9:16 stands upright. Sent with its default when left out.
   *
   * @default "9:16"
   */
  aspectRatio?: '16:9' | '9:16' | undefined;
  /**
   * Length of the clip in seconds. This channel makes clips of one length only, so it can be left out.
   *
   * @default "8"
   */
  duration?: '8' | undefined;
  /**
   * Size class of the video; each step up costs more. Sent with its default when left out.
   *
   * @default "720p"
   */
  resolution?: '720p' | '1080p' | '4k' | undefined;
}

/**
 * Veo 3.1 Pro, text to video (channel, low price)
 *
 * Films a described scene of eight seconds.
 * Pro is the highest tier of Veo 3.1.
 *
 * - Documented as `google/veo3.1-pro/text-to-video-channel-low-price`
 * - Id: `rhart-video-v3.1-pro/text-to-video`
 * - Channel: channel-low-price, which costs less than the official one and comes without a guarantee of stability
 * - Price: 0.9 to 1.4 CNY per call, by resolution (2026-08-01)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(veo31ProTextToVideoChannelLowPrice, {
 *   prompt: 'A caravan of camels crosses high dunes at sunrise, long shadows, drone shot from the side, wind over sand.',
 *   aspectRatio: '16:9',
 *   duration: '8',
 *   resolution: '1080p',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 * @see models that the Chinese site shows to visitors, 2026-09-21
 * @see RunningHub public model registry, 2026-08-01
 */
export const veo31ProTextToVideoChannelLowPrice: Model<Veo31ProTextToVideoChannelLowPriceInput, 'video'> = {
  id: 'rhart-video-v3.1-pro/text-to-video',
  output: 'video',
  defaults: { aspectRatio: '9:16', resolution: '720p' },
  sites: { cn: { until: '2026-09-21' } },
};
