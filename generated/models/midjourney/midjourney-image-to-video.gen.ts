// Generated from spec/models/midjourney/midjourney-image-to-video.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link midjourneyImageToVideo}. */
export interface MidjourneyImageToVideoInput {
  /** What moves and how; leave the look to the picture. 1 to 8192 characters. */
  prompt: string;
  /** The picture the clip starts from. JPG, PNG or WEBP, up to 20 MB. */
  firstImageUrl: MediaInput;
  /** The picture the clip should end on. Leave it out when loop is on. JPG, PNG or WEBP, up to 20 MB. */
  lastImageUrl?: MediaInput | undefined;
  /**
   * Height class of the video; 720p costs three times as much as 480p. Sent with its default when left out.
   *
   * @default "720p"
   */
  resolution?: '480p' | '720p' | undefined;
  /**
   * low keeps the camera calm and moves details; high moves subject and camera, with more risk of glitches.
   *
   * @default "low"
   */
  motion?: 'low' | 'high' | undefined;
  /**
   * Follows the prompt more literally, with less of the service's own styling.
   *
   * @default true
   */
  raw?: boolean | undefined;
  /**
   * Makes the clip end on the frame it started with, so that it can repeat without a jump.
   *
   * @default false
   */
  loop?: boolean | undefined;
}

/**
 * Midjourney, image to video
 *
 * Animates a picture in the Midjourney look, optionally towards a last frame or as an endless loop.
 *
 * - Documented as `midjourney-image-to-video`
 * - Id: `youchuan/image-to-video`
 * - Price: 0.54 to 1.62 CNY per call, by resolution (2026-05-07)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(midjourneyImageToVideo, {
 *   prompt: 'Flames flicker and sparks rise, the tent fabric moves lightly in the wind.',
 *   firstImageUrl: 'https://example.com/campfire.png',
 *   resolution: '720p',
 *   motion: 'low',
 *   raw: true,
 *   loop: true,
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const midjourneyImageToVideo: Model<MidjourneyImageToVideoInput, 'video'> = {
  id: 'youchuan/image-to-video',
  output: 'video',
  media: { firstImageUrl: ['image', 20, 'jpg png webp'], lastImageUrl: ['image', 20, 'jpg png webp'] },
  defaults: { resolution: '720p' },
  sites: { cn: { until: '2026-09-21' } },
};
