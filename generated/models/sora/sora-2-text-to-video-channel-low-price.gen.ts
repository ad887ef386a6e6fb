// Generated from spec/models/sora/sora-2-text-to-video-channel-low-price.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link sora2TextToVideoChannelLowPrice}. */
export interface Sora2TextToVideoChannelLowPriceInput {
  /**
   * Length of the clip in seconds. Sent with its default when left out.
   *
   * @default "10"
   */
  duration?: '10' | '15' | undefined;
  /** The scene to film: subject, action, camera, and what is heard or said. 5 to 4000 characters. */
  prompt: string;
  /**
   * Width to height of the video: 9:16 stands upright, 16:9 lies flat. Sent with its default when left out.
   *
   * @default "9:16"
   */
  aspectRatio?: '9:16' | '16:9' | undefined;
  /**
   * Whether the prompt is treated as a storyboard of several shots instead of one scene. The vendor does not explain it
   * further.
   *
   * @default false
   */
  storyboard?: boolean | undefined;
}

/**
 * Sora 2, text to video (channel, low price)
 *
 * Films a scene of ten or fifteen seconds with speech and sound from a description.
 *
 * - Documented as `sora-2/text-to-video-channel-low-price`
 * - Id: `rhart-video-s/text-to-video`
 * - Channel: channel-low-price, which costs less than the official one and comes without a guarantee of stability
 * - Price: 1 CNY per call, by duration (2026-05-07)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(sora2TextToVideoChannelLowPrice, {
 *   duration: '10',
 *   prompt: 'A hamster in a chef hat presents a tiny pizza on a cooking show set and explains the recipe to the camera.',
 *   aspectRatio: '16:9',
 *   storyboard: false,
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 * @see models that the Chinese site shows to visitors, 2026-09-21
 * @see live calls on .cn reported by a third party, 2026-09-05
 */
export const sora2TextToVideoChannelLowPrice: Model<Sora2TextToVideoChannelLowPriceInput, 'video'> = {
  id: 'rhart-video-s/text-to-video',
  output: 'video',
  defaults: { duration: '10', aspectRatio: '9:16' },
  sites: { cn: { until: '2026-09-05', refused: true } },
};
