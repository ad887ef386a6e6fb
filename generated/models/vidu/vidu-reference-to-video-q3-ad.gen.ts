// Generated from spec/models/vidu/vidu-reference-to-video-q3-ad.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link viduReferenceToVideoQ3Ad}. */
export interface ViduReferenceToVideoQ3AdInput {
  /**
   * What the people and things from the references do, and where, in English or Chinese. Describe each so that it is
   * clear which picture is meant. Quote spoken lines. 1 to 5000 characters.
   */
  prompt: string;
  /**
   * Pictures of the people, things or places that should stay recognizable in the clip; at least 128 by 128 pixels
   * each, not longer than 4:1. 1 to 7 items; each JPG, JPEG, PNG or WEBP, up to 50 MB.
   */
  imageUrls: readonly MediaInput[];
  /**
   * Length of the clip in seconds; every second is billed. A whole number; 3 to 16. Sent with its default when left
   * out.
   *
   * @default 5
   */
  duration?: number | undefined;
  /**
   * Size class of the clip: 720p for drafts, 1080p for the final clip. Sent with its default when left out.
   *
   * @default "720p"
   */
  resolution?: '720p' | '1080p' | undefined;
  /**
   * Width to height of the clip: 9:16 for phones, 16:9 for screens, 1:1 for feeds. auto picks one that fits the
   * references.
   *
   * @default "16:9"
   */
  aspectRatio?: '16:9' | '9:16' | '4:3' | '3:4' | '1:1' | 'auto' | undefined;
  /**
   * Whether speech and sound effects are made along with the picture, true or false; false gives a silent clip.
   *
   * @default "true"
   */
  audio?: 'true' | 'false' | undefined;
}

/**
 * Vidu Q3 Ad, references to video
 *
 * Makes a clip of 3 to 16 seconds with sound, cut into shots by the model, from up to seven reference pictures.
 * A Q3 edition that starts at 720p; Q3 Drama goes down to two seconds but has no 720p. Prepared subjects are not
 * supported.
 * Every second is billed, at a rate that depends on the settings.
 *
 * - Documented as `Vidu-reference-to-video-q3-ad`
 * - Id: `vidu/reference-to-video-q3-ad`
 * - Price: 0.61 to 0.74 CNY per second, by resolution (2026-08-01)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(viduReferenceToVideoQ3Ad, {
 *   prompt: 'The sneaker from the first picture lands in a puddle on the street from the second, drops freeze in the air, then a close-up of the sole.',
 *   imageUrls: ['https://example.com/sneaker.png', 'https://example.com/street.jpg'],
 *   duration: 8,
 *   resolution: '1080p',
 *   aspectRatio: '9:16',
 * });
 * ```
 * @see RunningHub API documentation, 2026-09-19
 * @see RunningHub public model registry, 2026-08-01
 * @see RunningHub public model registry, 2026-09-10
 * @see RunningHub public model registry, 2026-08-01
 */
export const viduReferenceToVideoQ3Ad: Model<ViduReferenceToVideoQ3AdInput, 'video'> = {
  id: 'vidu/reference-to-video-q3-ad',
  output: 'video',
  media: { imageUrls: ['image', 50, 'jpg jpeg png webp'] },
  defaults: { duration: 5, resolution: '720p' },
};
