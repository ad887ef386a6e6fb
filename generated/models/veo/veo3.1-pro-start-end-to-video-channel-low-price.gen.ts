// Generated from spec/models/veo/veo3.1-pro-start-end-to-video-channel-low-price.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link veo31ProStartEndToVideoChannelLowPrice}. */
export interface Veo31ProStartEndToVideoChannelLowPriceInput {
  /**
   * How the first frame turns into the last: what moves, what changes, how the camera travels. 5 to 8000 characters.
   */
  prompt: string;
  /** The picture the clip begins with. JPG or PNG, up to 10 MB. */
  firstFrameUrl: MediaInput;
  /** The picture the clip ends on. Leave it out to fix only the beginning. JPG or PNG, up to 10 MB. */
  lastFrameUrl?: MediaInput | undefined;
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
 * Veo 3.1 Pro, first and last frame to video (channel, low price)
 *
 * Moves from a first picture to a last one in eight seconds; the last one may be left out.
 * Pro is the highest tier of Veo 3.1.
 *
 * - Documented as `google/veo3.1-pro/start-end-to-video-channel-low-price`
 * - Id: `rhart-video-v3.1-pro/start-end-to-video`
 * - Channel: channel-low-price, which costs less than the official one and comes without a guarantee of stability
 * - Price: 0.9 to 1.4 CNY per call, by resolution (2026-08-01)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(veo31ProStartEndToVideoChannelLowPrice, {
 *   prompt: 'The pencil sketch gains volume, paint and reflections until the finished car stands in the studio.',
 *   firstFrameUrl: 'https://example.com/car-sketch.png',
 *   lastFrameUrl: 'https://example.com/car-studio.png',
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
export const veo31ProStartEndToVideoChannelLowPrice: Model<Veo31ProStartEndToVideoChannelLowPriceInput, 'video'> = {
  id: 'rhart-video-v3.1-pro/start-end-to-video',
  output: 'video',
  media: { firstFrameUrl: ['image', 10, 'jpg png'], lastFrameUrl: ['image', 10, 'jpg png'] },
  defaults: { aspectRatio: '9:16', resolution: '720p' },
  sites: { cn: { until: '2026-09-21' } },
};
