// Generated from spec/models/veo/veo3.1-fast-image-to-video-channel-low-price.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link veo31FastImageToVideoChannelLowPrice}. */
export interface Veo31FastImageToVideoChannelLowPriceInput {
  /** What happens in the clip and the part each picture plays: movement, camera and sound. 5 to 8000 characters. */
  prompt: string;
  /**
   * Width to height of the video: 16:9 lies flat, 9:16 stands upright. Sent with its default when left out.
   *
   * @default "16:9"
   */
  aspectRatio?: '16:9' | '9:16' | undefined;
  /** The pictures the clip is built from, the main one first. 1 to 3 items; each JPG or PNG, up to 30 MB. */
  imageUrls: readonly MediaInput[];
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
 * Veo 3.1 Fast, image to video (channel, low price)
 *
 * Makes a clip of eight seconds from one to three pictures and a description.
 * Fast is the quick tier of Veo 3.1.
 *
 * - Documented as `google/veo3.1-fast/image-to-video-channel-low-price`
 * - Id: `rhart-video-v3.1-fast/image-to-video`
 * - Channel: channel-low-price, which costs less than the official one and comes without a guarantee of stability
 * - Price: 1.5 CNY per call, by resolution (2026-08-01)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(veo31FastImageToVideoChannelLowPrice, {
 *   prompt: 'The sneaker spins above a wet basketball court, drops fly off the sole, hard rim light.',
 *   aspectRatio: '16:9',
 *   imageUrls: ['https://example.com/sneaker.png'],
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
export const veo31FastImageToVideoChannelLowPrice: Model<Veo31FastImageToVideoChannelLowPriceInput, 'video'> = {
  id: 'rhart-video-v3.1-fast/image-to-video',
  output: 'video',
  media: { imageUrls: ['image', 30, 'jpg png'] },
  defaults: { aspectRatio: '16:9', resolution: '720p' },
  sites: { cn: { until: '2026-09-21' } },
};
