// Generated from spec/models/happyhorse/happyhorse-1.0-image-to-video.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link happyhorse10ImageToVideo}. */
export interface Happyhorse10ImageToVideoInput {
  /**
   * The first frame. Each side must have at least 300 pixels, with a shape between 1:2.5 and 2.5:1. JPG, JPEG, PNG, BMP
   * or WEBP, up to 10 MB.
   */
  imageUrl: MediaInput;
  /**
   * How the scene should move: what the subject does, how the camera travels, how the mood changes. At most 2500
   * characters.
   */
  prompt?: string | undefined;
  /**
   * Height of the video in lines. 720p suits drafts; 1080p shows more detail and costs more per second. Sent with its
   * default when left out.
   *
   * @default "1080p"
   */
  resolution?: '720p' | '1080p' | undefined;
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
 * HappyHorse 1.0, image to video
 *
 * Sets a still picture in motion, taking it as the first frame of the clip.
 * The prompt is optional, but without one the model chooses the movement itself.
 *
 * - Documented as `happyhorse-1.0/image-to-video`
 * - Id: `alibaba/happyhorse-1.0/image-to-video`
 * - Price: 0.67 to 1.19 CNY per second, by resolution (2026-08-01)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(happyhorse10ImageToVideo, {
 *   imageUrl: 'https://example.com/dog.jpg',
 *   prompt: 'The wet dog shakes itself on the jetty, drops fly through the backlight, and the camera drifts slowly to the left.',
 *   resolution: '720p',
 *   duration: '5',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 * @see RunningHub public model registry, 2026-08-01
 */
export const happyhorse10ImageToVideo: Model<Happyhorse10ImageToVideoInput, 'video'> = {
  id: 'alibaba/happyhorse-1.0/image-to-video',
  output: 'video',
  media: { imageUrl: ['image', 10, 'jpg jpeg png bmp webp'] },
  defaults: { resolution: '1080p', duration: '5' },
};
