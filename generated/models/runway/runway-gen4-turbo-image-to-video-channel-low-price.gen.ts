// Generated from spec/models/runway/runway-gen4-turbo-image-to-video-channel-low-price.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link runwayGen4TurboImageToVideoChannelLowPrice}. */
export interface RunwayGen4TurboImageToVideoChannelLowPriceInput {
  /**
   * What should appear and move in the clip, in some detail. Without it the model chooses the movement. At most 1000
   * characters.
   */
  prompt?: string | undefined;
  /** The first frame of the clip. JPG, JPEG, PNG or WEBP, up to 10 MB. */
  imageUrl: MediaInput;
  /**
   * Length of the clip in seconds; every second is billed. Sent with its default when left out.
   *
   * @default "10"
   */
  duration?: '5' | '10' | undefined;
  /**
   * Width to height of the video; choose the one closest to the picture. Sent with its default when left out.
   *
   * @default "16:9"
   */
  aspectRatio?: '16:9' | '9:16' | '1:1' | '4:3' | '3:4' | '21:9' | undefined;
}

/**
 * Runway Gen-4 Turbo, image to video (channel, low price)
 *
 * Animates a picture for five or ten seconds, also in the wide 21:9 format.
 *
 * - Documented as `runwayml/gen4-turbo/image-to-video-channel-low-price`
 * - Id: `rhart-video-r/gen4-turbo/image-to-video`
 * - Channel: channel-low-price, which costs less than the official one and comes without a guarantee of stability
 * - Price: 0.21 CNY per second (2026-09-10)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(runwayGen4TurboImageToVideoChannelLowPrice, {
 *   prompt: 'The wooden robot turns its head, lifts a hand and waves; dust dances in the sunbeam.',
 *   imageUrl: 'https://example.com/robot.png',
 *   duration: '10',
 *   aspectRatio: '16:9',
 * });
 * ```
 * @see RunningHub public model registry, 2026-05-07
 * @see models that the Chinese site shows to visitors, 2026-09-21
 * @see RunningHub public model registry, 2026-09-10
 */
export const runwayGen4TurboImageToVideoChannelLowPrice: Model<RunwayGen4TurboImageToVideoChannelLowPriceInput, 'video'> = {
  id: 'rhart-video-r/gen4-turbo/image-to-video',
  output: 'video',
  media: { imageUrl: ['image', 10, 'jpg jpeg png webp'] },
  defaults: { duration: '10', aspectRatio: '16:9' },
  sites: { cn: { until: '2026-09-21' } },
};
