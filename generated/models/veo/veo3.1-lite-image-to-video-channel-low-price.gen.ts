// Generated from spec/models/veo/veo3.1-lite-image-to-video-channel-low-price.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link veo31LiteImageToVideoChannelLowPrice}. */
export interface Veo31LiteImageToVideoChannelLowPriceInput {
  /** What happens in the clip and the part each picture plays: movement, camera and sound. At most 20000 characters. */
  prompt: string;
  /**
   * Width to height of the video: 16:9 lies flat, 9:16 stands upright. Sent with its default when left out.
   *
   * @default "16:9"
   */
  aspectRatio?: '16:9' | '9:16' | undefined;
  /** The pictures the clip is built from, the main one first. 1 to 3 items; each JPG or PNG, up to 10 MB. */
  imageUrls: readonly MediaInput[];
  /**
   * Length of the clip in seconds. This channel makes clips of one length only, so it can be left out.
   *
   * @default "8"
   */
  duration?: '8' | undefined;
  /**
   * Size class of the video; 4k costs more than 720p. Sent with its default when left out.
   *
   * @default "720p"
   */
  resolution?: '720p' | '4k' | undefined;
}

/**
 * Veo 3.1 Lite, image to video (channel, low price)
 *
 * Makes a clip of eight seconds from one to three pictures and a description.
 * Lite is the smallest tier of Veo 3.1.
 *
 * - Documented as `google/veo3.1-lite/image-to-video-channel-low-price`
 * - Id: `rhart-video-v3.1-lite/image-to-video`
 * - Channel: channel-low-price, which costs less than the official one and comes without a guarantee of stability
 * - Price: 0.2 to 0.5 CNY per call, by resolution (2026-05-07)
 *
 * On the price: the price list also names resolution 1080p, which the field does not take
 *
 * @example
 * ```ts
 * const { output } = await rh.run(veo31LiteImageToVideoChannelLowPrice, {
 *   prompt: 'Snow swirls inside the globe and the tiny windows light up while a hand turns it gently.',
 *   aspectRatio: '16:9',
 *   imageUrls: ['https://example.com/snow-globe.jpg'],
 *   resolution: '720p',
 * });
 * ```
 * @see RunningHub public model registry, 2026-05-07
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const veo31LiteImageToVideoChannelLowPrice: Model<Veo31LiteImageToVideoChannelLowPriceInput, 'video'> = {
  id: 'rhart-video-v3.1-lite/image-to-video',
  output: 'video',
  media: { imageUrls: ['image', 10, 'jpg png'] },
  defaults: { aspectRatio: '16:9', resolution: '720p' },
  sites: { cn: { until: '2026-09-21' } },
};
