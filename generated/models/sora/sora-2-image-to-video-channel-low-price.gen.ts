// Generated from spec/models/sora/sora-2-image-to-video-channel-low-price.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link sora2ImageToVideoChannelLowPrice}. */
export interface Sora2ImageToVideoChannelLowPriceInput {
  /** The picture the clip starts from. JPG or PNG, up to 50 MB. */
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
  /** What happens after the first frame: action, camera, and what is heard or said. 5 to 4000 characters. */
  prompt: string;
  /**
   * Whether the prompt is treated as a storyboard of several shots instead of one scene. The vendor does not explain it
   * further.
   *
   * @default false
   */
  storyboard?: boolean | undefined;
}

/**
 * Sora 2, image to video (channel, low price)
 *
 * Continues a picture as a clip of ten or fifteen seconds with speech and sound.
 *
 * - Documented as `sora-2/image-to-video-channel-low-price`
 * - Id: `rhart-video-s/image-to-video`
 * - Channel: channel-low-price, which costs less than the official one and comes without a guarantee of stability
 * - Price: 1 CNY per call, by duration (2026-05-07)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(sora2ImageToVideoChannelLowPrice, {
 *   imageUrl: 'https://example.com/treehouse.png',
 *   duration: '10',
 *   aspectRatio: '9:16',
 *   prompt: 'A squirrel climbs the rope ladder of the treehouse, looks around and rings the small bell.',
 *   storyboard: false,
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 * @see models that the Chinese site shows to visitors, 2026-09-21
 * @see live calls on .cn reported by a third party, 2026-09-05
 */
export const sora2ImageToVideoChannelLowPrice: Model<Sora2ImageToVideoChannelLowPriceInput, 'video'> = {
  id: 'rhart-video-s/image-to-video',
  output: 'video',
  media: { imageUrl: ['image', 50, 'jpg png'] },
  defaults: { duration: '10', aspectRatio: '9:16' },
  sites: { cn: { until: '2026-09-05', refused: true } },
};
