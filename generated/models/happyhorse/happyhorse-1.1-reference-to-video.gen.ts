// Generated from spec/models/happyhorse/happyhorse-1.1-reference-to-video.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link happyhorse11ReferenceToVideo}. */
export interface Happyhorse11ReferenceToVideoInput {
  /**
   * The scene to film. Refer to the reference pictures by their place in the list, such as image 1 and image 2. 1 to
   * 2500 characters.
   */
  prompt: string;
  /**
   * Reference pictures, in the order in which the prompt numbers them. Best with a short side of 400 pixels or more and
   * shapes close to the video. 1 to 9 items; each JPG, JPEG, PNG, BMP or WEBP, up to 10 MB.
   */
  imageUrls: readonly MediaInput[];
  /**
   * Height of the video in lines: 720p for drafts, 1080p for more detail. It is one of the settings that the rate per
   * second depends on. Sent with its default when left out.
   *
   * @default "1080p"
   */
  resolution?: '720p' | '1080p' | undefined;
  /**
   * Width to height of the video: 16:9 or the wider 21:9 for screens, 9:16 or the taller 9:21 for phones, 4:5 and 1:1
   * for feeds.
   *
   * @default "16:9"
   */
  aspectRatio?: '16:9' | '9:16' | '3:4' | '4:3' | '1:1' | '4:5' | '5:4' | '9:21' | '21:9' | undefined;
  /**
   * Length of the clip in seconds; every second is billed. Sent with its default when left out.
   *
   * @default "5"
   */
  duration?: '3' | '4' | '5' | '6' | '7' | '8' | '9' | '10' | '11' | '12' | '13' | '14' | '15' | undefined;
  /**
   * Fixes the random draw so that a run can be repeated with small changes. Leave it out for a different clip each
   * time. A whole number; 0 to 2147483647.
   */
  seed?: number | undefined;
}

/**
 * HappyHorse 1.1, reference to video
 *
 * Builds a new scene of 3 to 15 seconds around people, things or places taken from up to nine reference pictures.
 * Choose it over image to video when the pictures are not themselves a frame of the clip; it knows more shapes than
 * version 1.0.
 * Every second is billed, at a rate that depends on the settings.
 *
 * - Documented as `happyhorse-1.1/reference-to-video`
 * - Id: `alibaba/happyhorse-1.1/reference-to-video`
 * - Price: 0.69 to 0.92 CNY per second, by resolution (2026-08-01)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(happyhorse11ReferenceToVideo, {
 *   prompt: 'The potter from image 1 lifts the glazed bowl from image 2 onto a sunlit shelf and steps back to look at it, slow push in.',
 *   imageUrls: ['https://example.com/potter.png', 'https://example.com/bowl.png'],
 *   resolution: '1080p',
 *   aspectRatio: '4:5',
 *   duration: '7',
 * });
 * ```
 * @see RunningHub API documentation, 2026-09-19
 * @see RunningHub public model registry, 2026-08-01
 * @see RunningHub public model registry, 2026-09-10
 * @see RunningHub public model registry, 2026-08-01
 */
export const happyhorse11ReferenceToVideo: Model<Happyhorse11ReferenceToVideoInput, 'video'> = {
  id: 'alibaba/happyhorse-1.1/reference-to-video',
  output: 'video',
  media: { imageUrls: ['image', 10, 'jpg jpeg png bmp webp'] },
  defaults: { resolution: '1080p', duration: '5' },
};
