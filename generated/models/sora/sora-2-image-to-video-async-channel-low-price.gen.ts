// Generated from spec/models/sora/sora-2-image-to-video-async-channel-low-price.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link sora2ImageToVideoAsyncChannelLowPrice}. */
export interface Sora2ImageToVideoAsyncChannelLowPriceInput {
  /** The picture the clip starts from. JPG or PNG, up to 10 MB. */
  imageUrl: MediaInput;
  /**
   * Length of the clip in seconds. Sent with its default when left out.
   *
   * @default "10"
   */
  duration?: '10' | '15' | undefined;
  /**
   * Width to height of the video: 9:16 stands upright, 16:9 lies flat. Sent with its default when left out.
   *
   * @default "9:16"
   */
  aspectRatio?: '9:16' | '16:9' | undefined;
  /** What happens after the first frame. Without it the model decides by itself. At most 4000 characters. */
  prompt?: string | undefined;
}

/**
 * Sora 2, image to video, asynchronous (channel, low price)
 *
 * Continues a picture as a clip of ten or fifteen seconds.
 * Cheaper than the ordinary low-price endpoint; the prompt is optional and there is no storyboard switch.
 *
 * - Documented as `sora-2/image-to-video-asyn-channel-low-price`
 * - Id: `rhart-video-s/image-to-video-asyn`
 * - Channel: channel-low-price, which costs less than the official one and comes without a guarantee of stability
 * - Price: 0.5 CNY per call, by duration (2026-05-07)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(sora2ImageToVideoAsyncChannelLowPrice, {
 *   imageUrl: 'https://example.com/toy-train.jpg',
 *   duration: '10',
 *   aspectRatio: '16:9',
 *   prompt: 'The toy train sets off with a whistle and circles the legs of the table.',
 * });
 * ```
 * @see RunningHub public model registry, 2026-05-07
 * @see models that the Chinese site shows to visitors, 2026-09-21
 * @see live calls on .cn reported by a third party, 2026-09-05
 */
export const sora2ImageToVideoAsyncChannelLowPrice: Model<Sora2ImageToVideoAsyncChannelLowPriceInput, 'video'> = {
  id: 'rhart-video-s/image-to-video-asyn',
  output: 'video',
  media: { imageUrl: ['image', 10, 'jpg png'] },
  defaults: { duration: '10', aspectRatio: '9:16' },
  sites: { cn: { until: '2026-09-05', refused: true } },
};
