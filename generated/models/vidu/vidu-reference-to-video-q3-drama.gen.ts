// Generated from spec/models/vidu/vidu-reference-to-video-q3-drama.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link viduReferenceToVideoQ3Drama}. */
export interface ViduReferenceToVideoQ3DramaInput {
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
   * Length of the clip in seconds; every second is billed. A whole number; 2 to 15. Sent with its default when left
   * out.
   *
   * @default 8
   */
  duration?: number | undefined;
  /**
   * Size class of the clip; 1080p is the only one. Sent with its default when left out.
   *
   * @default "1080p"
   */
  resolution?: '1080p' | undefined;
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
 * Vidu Q3 Drama, references to video
 *
 * Makes a clip of 2 to 15 seconds with sound, cut into shots by the model, from up to seven reference pictures.
 * A Q3 edition that always renders 1080p; Q3 Ad also has 720p and one second more. Prepared subjects are not supported.
 * Every second is billed, at a rate that depends on the settings.
 *
 * - Documented as `Vidu-reference-to-video-q3-drama`
 * - Id: `vidu/reference-to-video-q3-drama`
 * - Price: 0.69 CNY per second, by resolution (2026-08-01)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(viduReferenceToVideoQ3Drama, {
 *   prompt: 'The woman from the first picture runs along the platform from the third and stops in front of the man from the second. She says: "You forgot this."',
 *   imageUrls: ['https://example.com/woman.png', 'https://example.com/man.png', 'https://example.com/platform.jpg'],
 *   duration: 10,
 *   resolution: '1080p',
 *   audio: 'true',
 * });
 * ```
 * @see RunningHub API documentation, 2026-09-19
 * @see RunningHub public model registry, 2026-08-01
 * @see RunningHub public model registry, 2026-09-10
 * @see RunningHub public model registry, 2026-08-01
 */
export const viduReferenceToVideoQ3Drama: Model<ViduReferenceToVideoQ3DramaInput, 'video'> = {
  id: 'vidu/reference-to-video-q3-drama',
  output: 'video',
  media: { imageUrls: ['image', 50, 'jpg jpeg png webp'] },
  defaults: { duration: 8, resolution: '1080p' },
};
