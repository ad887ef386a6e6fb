// Generated from spec/models/happyhorse/happyhorse-1.0-reference-to-video.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link happyhorse10ReferenceToVideo}. */
export interface Happyhorse10ReferenceToVideoInput {
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
   * Height of the video in lines. 720p suits drafts; 1080p shows more detail and costs more per second. Sent with its
   * default when left out.
   *
   * @default "1080p"
   */
  resolution?: '720p' | '1080p' | undefined;
  /**
   * Width to height of the video: 16:9 for screens, 9:16 for phones, 1:1 for feeds.
   *
   * @default "16:9"
   */
  aspectRatio?: '16:9' | '9:16' | '3:4' | '4:3' | '1:1' | undefined;
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
 * HappyHorse 1.0, reference to video
 *
 * Builds a new scene around people, things or places taken from your reference pictures.
 * Choose it over image to video when the pictures are not themselves a frame of the clip.
 *
 * - Documented as `happyhorse-1.0/reference-to-video`
 * - Id: `alibaba/happyhorse-1.0/reference-to-video`
 * - Price: 0.67 to 1.19 CNY per second, by resolution (2026-08-01)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(happyhorse10ReferenceToVideo, {
 *   prompt: 'The chef from image 1 carries the cake from image 2 through a busy kitchen and sets it down in front of the camera.',
 *   imageUrls: ['https://example.com/chef.png', 'https://example.com/cake.png'],
 *   resolution: '1080p',
 *   aspectRatio: '16:9',
 *   duration: '6',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 * @see RunningHub public model registry, 2026-08-01
 */
export const happyhorse10ReferenceToVideo: Model<Happyhorse10ReferenceToVideoInput, 'video'> = {
  id: 'alibaba/happyhorse-1.0/reference-to-video',
  output: 'video',
  media: { imageUrls: ['image', 10, 'jpg jpeg png bmp webp'] },
  defaults: { resolution: '1080p', duration: '5' },
};
