// Generated from spec/models/vidu/vidu-reference-to-video-q3-mix.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link viduReferenceToVideoQ3Mix}. */
export interface ViduReferenceToVideoQ3MixInput {
  /**
   * What the people and things from the references do, and where. Describe each so that it is clear which picture is
   * meant. Quote spoken lines. 1 to 5000 characters.
   */
  prompt: string;
  /**
   * Pictures of the people, things or places that should stay recognizable in the clip; at least 128 by 128 pixels
   * each, not longer than 4:1. 1 to 7 items; each JPG, JPEG, PNG or WEBP, up to 50 MB.
   */
  imageUrls: readonly MediaInput[];
  /**
   * Length of the clip in seconds, which is also what is billed. A whole number; 1 to 16. Sent with its default when
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
 * Vidu Q3 Mix, references to video
 *
 * Makes a clip of up to 16 seconds with speech and sound from up to seven reference pictures.
 * It costs more than plain Q3 and starts at 720p.
 *
 * - Documented as `Vidu-reference-to-video-q3-mix`
 * - Id: `vidu/reference-to-video-q3-mix`
 * - Price: 0.55 to 0.66 CNY per second, by resolution (2026-05-07)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(viduReferenceToVideoQ3Mix, {
 *   prompt: 'The explorer from the first picture lifts the lantern from the second and lights up a crystal cave.',
 *   imageUrls: ['https://example.com/explorer.png', 'https://example.com/lantern.png'],
 *   duration: 4,
 *   resolution: '720p',
 *   audio: 'true',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 */
export const viduReferenceToVideoQ3Mix: Model<ViduReferenceToVideoQ3MixInput, 'video'> = {
  id: 'vidu/reference-to-video-q3-mix',
  output: 'video',
  media: { imageUrls: ['image', 50, 'jpg jpeg png webp'] },
  defaults: { duration: 5, resolution: '720p' },
};
