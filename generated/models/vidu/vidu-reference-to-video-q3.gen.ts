// Generated from spec/models/vidu/vidu-reference-to-video-q3.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link viduReferenceToVideoQ3}. */
export interface ViduReferenceToVideoQ3Input {
  /**
   * What the people and things from the references do, and where. Describe each so that it is clear which picture is
   * meant. Quote spoken lines. At most 5000 characters.
   */
  prompt: string;
  /**
   * Pictures of the people, things or places that should stay recognizable in the clip; at least 128 by 128 pixels
   * each, not longer than 4:1. 1 to 7 items; each JPG, JPEG, PNG or WEBP, up to 50 MB.
   */
  imageUrls: readonly MediaInput[];
  /**
   * Length of the clip in seconds, which is also what is billed. A whole number; 3 to 16. Sent with its default when
   * left out.
   *
   * @default 5
   */
  duration?: number | undefined;
  /**
   * Size class of the clip; a higher class is sharper and costs more. Sent with its default when left out.
   *
   * @default "720p"
   */
  resolution?: '540p' | '720p' | '1080p' | undefined;
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
 * Vidu Q3, references to video
 *
 * Makes a clip of 3 to 16 seconds with speech and sound in which the people or things of up to seven pictures stay
 * recognizable.
 *
 * - Documented as `Vidu-reference-to-video-q3`
 * - Id: `vidu/reference-to-video-q3`
 * - Price: 0.22 to 0.55 CNY per second, by resolution (2026-05-07)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(viduReferenceToVideoQ3, {
 *   prompt: 'The toy robot from the first picture rolls across the carpet of the second and bumps into a ball.',
 *   imageUrls: ['https://example.com/toy.png', 'https://example.com/room.jpg'],
 *   duration: 6,
 *   resolution: '720p',
 *   aspectRatio: 'auto',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 */
export const viduReferenceToVideoQ3: Model<ViduReferenceToVideoQ3Input, 'video'> = {
  id: 'vidu/reference-to-video-q3',
  output: 'video',
  media: { imageUrls: ['image', 50, 'jpg jpeg png webp'] },
  defaults: { duration: 5, resolution: '720p' },
};
