// Generated from spec/models/veo/veo3.1-pro-image-to-video-channel-low-price.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link veo31ProImageToVideoChannelLowPrice}. */
export interface Veo31ProImageToVideoChannelLowPriceInput {
  /**
   * What happens after the first frame: movement, camera and, where sound is made, what is heard or said. 5 to 8000
   * characters.
   */
  prompt: string;
  /**
   * Width to height of the video: 16:9 lies flat, 9:16 stands upright. Sent with its default when left out.
   *
   * @default "16:9"
   */
  aspectRatio?: '16:9' | '9:16' | undefined;
  /** The picture the clip begins with. JPG or PNG, up to 10 MB. */
  imageUrl: MediaInput;
  /**
   * Length of the clip in seconds. This channel makes clips of one length only, so it can be left out.
   *
   * @default "8"
   */
  duration?: '8' | undefined;
  /**
   * Size class of the video; 720p suits drafts and 4k the final clip. It affects the price. Sent with its default when
   * left out.
   *
   * @default "720p"
   */
  resolution?: '720p' | '1080p' | '4k' | undefined;
}

/**
 * Veo 3.1 Pro, image to video (channel, low price)
 *
 * Continues a picture for eight seconds.
 * Pro is the highest tier of Veo 3.1.
 *
 * - Documented as `google/veo3.1-pro/image-to-video-channel-low-price`
 * - Id: `rhart-video-v3.1-pro/image-to-video`
 * - Channel: channel-low-price, which costs less than the official one and comes without a guarantee of stability
 * - Price: 0.8 to 1.4 CNY per call, by resolution (2026-08-01)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(veo31ProImageToVideoChannelLowPrice, {
 *   prompt: 'The old book opens by itself, pages turn in the draught and a pressed flower falls out.',
 *   aspectRatio: '16:9',
 *   imageUrl: 'https://example.com/book.jpg',
 *   duration: '8',
 *   resolution: '720p',
 * });
 * ```
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 * @see models that the Chinese site shows to visitors, 2026-09-21
 * @see RunningHub public model registry, 2026-08-01
 */
export const veo31ProImageToVideoChannelLowPrice: Model<Veo31ProImageToVideoChannelLowPriceInput, 'video'> = {
  id: 'rhart-video-v3.1-pro/image-to-video',
  output: 'video',
  media: { imageUrl: ['image', 10, 'jpg png'] },
  defaults: { aspectRatio: '16:9', resolution: '720p' },
  sites: { cn: { until: '2026-09-21' } },
};
