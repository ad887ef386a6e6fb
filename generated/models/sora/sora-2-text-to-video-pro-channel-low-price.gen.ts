// Generated from spec/models/sora/sora-2-text-to-video-pro-channel-low-price.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link sora2TextToVideoProChannelLowPrice}. */
export interface Sora2TextToVideoProChannelLowPriceInput {
  /** The scene to film: subject, action, camera, and what is heard or said. 5 to 4000 characters. */
  prompt: string;
  /**
   * Length of the clip in seconds. Sent with its default when left out.
   *
   * @default "15"
   */
  duration?: '15' | '25' | undefined;
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
 * Sora 2 Pro, text to video (channel, low price)
 *
 * Films a scene of fifteen or twenty-five seconds from a description.
 * Withdrawn by the vendor; use the official Sora 2 Pro.
 *
 * - Documented as `sora-2/text-to-video-pro-channel-low-price`
 * - Id: `rhart-video-s/text-to-video-pro-deprecated`
 * - Channel: channel-low-price, which costs less than the official one and comes without a guarantee of stability
 * - Price: 1 CNY per call, by duration and aspectRatio (2026-05-07)
 *
 * @deprecated Withdrawn by the vendor (seen 2026-05-07). Use 'rhart-video-s-official/text-to-video-pro' instead.
 * @example
 * ```ts
 * const { output } = await rh.run(sora2TextToVideoProChannelLowPrice, {
 *   prompt: 'Two old friends play blitz chess in a park, quick cuts between hands, clock and faces, laughter at the end.',
 *   duration: '15',
 *   aspectRatio: '16:9',
 *   storyboard: true,
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 * @see models that the Chinese site shows to visitors, 2026-09-21
 * @see live calls on .cn reported by a third party, 2026-09-05
 */
export const sora2TextToVideoProChannelLowPrice: Model<Sora2TextToVideoProChannelLowPriceInput, 'video'> = {
  id: 'rhart-video-s/text-to-video-pro-deprecated',
  output: 'video',
  defaults: { duration: '15', aspectRatio: '9:16' },
  sites: { cn: { until: '2026-09-05', refused: true } },
};
