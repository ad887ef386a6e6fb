// Generated from spec/models/veo/veo3.1-lite-text-to-video-channel-low-price.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link veo31LiteTextToVideoChannelLowPrice}. */
export interface Veo31LiteTextToVideoChannelLowPriceInput {
  /**
   * The scene to film: subject, action, camera, light and, where sound is made, what is heard or said. At most 20000
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
 * Veo 3.1 Lite, text to video (channel, low price)
 *
 * Films a described scene of eight seconds.
 * Lite is the smallest tier of Veo 3.1.
 *
 * - Documented as `google/veo3.1-lite/text-to-video-channel-low-price`
 * - Id: `rhart-video-v3.1-lite/text-to-video`
 * - Channel: channel-low-price, which costs less than the official one and comes without a guarantee of stability
 * - Price: 0.2 to 0.5 CNY per call, by resolution (2026-05-07)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(veo31LiteTextToVideoChannelLowPrice, {
 *   prompt: 'Jellyfish pulse in a dark blue aquarium, light ripples over the faces of two children at the glass.',
 *   aspectRatio: '16:9',
 *   resolution: '720p',
 * });
 * ```
 * @see RunningHub public model registry, 2026-05-07
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const veo31LiteTextToVideoChannelLowPrice: Model<Veo31LiteTextToVideoChannelLowPriceInput, 'video'> = {
  id: 'rhart-video-v3.1-lite/text-to-video',
  output: 'video',
  defaults: { aspectRatio: '9:16', resolution: '720p' },
  sites: { cn: { until: '2026-09-21' } },
};
