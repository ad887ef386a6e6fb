// Generated from spec/models/grok/grok-imagine-image-to-video-channel-low-price.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link grokImagineImageToVideoChannelLowPrice}. */
export interface GrokImagineImageToVideoChannelLowPriceInput {
  /**
   * What should happen in the clip: movement, camera and sound, and the part each picture plays. 1 to 20000 characters.
   */
  prompt: string;
  /**
   * Width to height of the video; choose the one closest to the first picture. Sent with its default when left out.
   *
   * @default "16:9"
   */
  aspectRatio?: '2:3' | '3:2' | '1:1' | '16:9' | '9:16' | undefined;
  /**
   * Pictures to build the clip from, the main one first. Without any the model works from the prompt alone. At most 7
   * items; each JPG or PNG, up to 10 MB.
   */
  imageUrls?: readonly MediaInput[] | undefined;
  /**
   * Height of the video in lines; 480p suits drafts. Sent with its default when left out.
   *
   * @default "480p"
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
 * Grok Imagine, image to video (channel, low price)
 *
 * Makes a clip of up to half a minute from a description and, if wanted, pictures.
 *
 * - Documented as `xai/grok-imagine/image-to-video-channel-low-price`
 * - Id: `rhart-video-g/image-to-video`
 * - Channel: channel-low-price, which costs less than the official one and comes without a guarantee of stability
 * - Price: about 0.04 CNY per second (2026-09-10)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(grokImagineImageToVideoChannelLowPrice, {
 *   prompt: 'The paper boat drifts down the gutter after the rain, passes under a bicycle and spins in a small whirlpool.',
 *   aspectRatio: '16:9',
 *   imageUrls: ['https://example.com/paper-boat.jpg'],
 *   resolution: '480p',
 *   duration: 6,
 * });
 * ```
 * @see RunningHub API documentation, 2026-09-19
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 * @see RunningHub public model registry, 2026-09-10
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const grokImagineImageToVideoChannelLowPrice: Model<GrokImagineImageToVideoChannelLowPriceInput, 'video'> = {
  id: 'rhart-video-g/image-to-video',
  output: 'video',
  media: { imageUrls: ['image', 10, 'jpg png'] },
  defaults: { aspectRatio: '16:9', resolution: '480p', duration: 6 },
  sites: { cn: { until: '2026-09-21' } },
};
