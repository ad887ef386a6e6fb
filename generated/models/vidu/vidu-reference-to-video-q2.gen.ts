// Generated from spec/models/vidu/vidu-reference-to-video-q2.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link viduReferenceToVideoQ2}. */
export interface ViduReferenceToVideoQ2Input {
  /**
   * What the people and things from the references do, and where. Describe each so that it is clear which picture is
   * meant. 1 to 4000 characters.
   */
  prompt: string;
  /**
   * Pictures of the people, things or places that should stay recognizable in the clip. 1 to 7 items; each JPG or PNG,
   * up to 50 MB.
   */
  imageUrls: readonly MediaInput[];
  /**
   * Width to height of the clip: 9:16 for phones, 16:9 for screens, 1:1 for feeds. Sent with its default when left out.
   *
   * @default "3:4"
   */
  aspectRatio?: '16:9' | '9:16' | '4:3' | '3:4' | '1:1' | undefined;
  /**
   * Size class of the clip; a higher class is sharper and costs more. Sent with its default when left out.
   *
   * @default "1080p"
   */
  resolution?: '540p' | '720p' | '1080p' | undefined;
  /**
   * Length of the clip in seconds; each further second adds to the price. Sent with its default when left out.
   *
   * @default "5"
   */
  duration?: '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | '10' | undefined;
  /**
   * How much moves: small for calm shots, large for action; auto judges by the prompt. Sent with its default when left
   * out.
   *
   * @default "auto"
   */
  movementAmplitude?: 'auto' | 'small' | 'medium' | 'large' | undefined;
}

/**
 * Vidu Q2, references to video
 *
 * Makes a silent clip of up to ten seconds in which the people or things of up to seven pictures stay recognizable.
 *
 * - Documented as `Vidu-reference-to-video-q2`
 * - Id: `vidu/reference-to-video-q2`
 * - Price: 0.33 to 3.61 CNY per call, by resolution and duration (2026-05-07)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(viduReferenceToVideoQ2, {
 *   prompt: 'The two people from the pictures laugh over coffee at a window seat, rain running down the glass.',
 *   imageUrls: ['https://example.com/anna.png', 'https://example.com/ben.png'],
 *   aspectRatio: '16:9',
 *   resolution: '720p',
 *   duration: '5',
 *   movementAmplitude: 'auto',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 */
export const viduReferenceToVideoQ2: Model<ViduReferenceToVideoQ2Input, 'video'> = {
  id: 'vidu/reference-to-video-q2',
  output: 'video',
  media: { imageUrls: ['image', 50, 'jpg png'] },
  defaults: { aspectRatio: '3:4', resolution: '1080p', duration: '5', movementAmplitude: 'auto' },
};
