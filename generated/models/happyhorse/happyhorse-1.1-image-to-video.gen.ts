// Generated from spec/models/happyhorse/happyhorse-1.1-image-to-video.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link happyhorse11ImageToVideo}. */
export interface Happyhorse11ImageToVideoInput {
  /**
   * The first frame. Each side must have at least 300 pixels, with a shape between 1:2.5 and 2.5:1. JPG, JPEG, PNG, BMP
   * or WEBP, up to 10 MB.
   */
  imageUrl: MediaInput;
  /**
   * How the scene should move: what the subject does, how the camera travels, how the mood changes. Without it the
   * model chooses the movement itself. At most 2500 characters.
   */
  prompt?: string | undefined;
  /**
   * Height of the video in lines: 720p for drafts, 1080p for more detail. It is one of the settings that the rate per
   * second depends on. Sent with its default when left out.
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
 * HappyHorse 1.1, image to video
 *
 * Sets a still picture in motion for 3 to 15 seconds, taking it as the first frame of the clip.
 * It takes no last frame and no shape of its own: the picture decides both the start and the shape.
 * Every second is billed, at a rate that depends on the settings.
 *
 * - Documented as `happyhorse-1.1/image-to-video`
 * - Id: `alibaba/happyhorse-1.1/image-to-video`
 * - Price: 0.69 to 0.92 CNY per second, by resolution (2026-08-01)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(happyhorse11ImageToVideo, {
 *   imageUrl: 'https://example.com/skater.jpg',
 *   prompt: 'The skater leans into a wide turn, ice dust sprays from the blade, and the camera circles with her.',
 *   resolution: '720p',
 *   duration: '6',
 * });
 * ```
 * @see RunningHub API documentation, 2026-09-19
 * @see RunningHub public model registry, 2026-08-01
 * @see RunningHub public model registry, 2026-09-10
 * @see RunningHub public model registry, 2026-08-01
 */
export const happyhorse11ImageToVideo: Model<Happyhorse11ImageToVideoInput, 'video'> = {
  id: 'alibaba/happyhorse-1.1/image-to-video',
  output: 'video',
  media: { imageUrl: ['image', 10, 'jpg jpeg png bmp webp'] },
  defaults: { resolution: '1080p', duration: '5' },
};
