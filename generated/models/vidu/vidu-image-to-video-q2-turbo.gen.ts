// Generated from spec/models/vidu/vidu-image-to-video-q2-turbo.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link viduImageToVideoQ2Turbo}. */
export interface ViduImageToVideoQ2TurboInput {
  /** What should happen from the picture on, and how the camera moves. 1 to 4000 characters. */
  prompt: string;
  /** The picture used as first frame; it also decides the shape of the clip. JPG or PNG, up to 50 MB. */
  imageUrl: MediaInput;
  /**
   * Length of the clip in seconds; each further second adds to the price. Sent with its default when left out.
   *
   * @default "5"
   */
  duration?: '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | '10' | undefined;
  /**
   * Size class of the clip; a higher class is sharper and costs more. Sent with its default when left out.
   *
   * @default "720p"
   */
  resolution?: '540p' | '720p' | '1080p' | undefined;
  /**
   * How much moves: small for calm shots, large for action; auto judges by the prompt. Sent with its default when left
   * out.
   *
   * @default "auto"
   */
  movementAmplitude?: 'auto' | 'small' | 'medium' | 'large' | undefined;
  /**
   * Whether background music is added to the clip. Sent with its default when left out.
   *
   * @default true
   */
  bgm?: boolean | undefined;
}

/**
 * Vidu Q2 Turbo, image to video
 *
 * Sets a picture in motion for one to ten seconds; cheaper than Q2 Pro, with a 540p class for drafts.
 *
 * - Documented as `Vidu-image-to-video-q2-turbo`
 * - Id: `vidu/image-to-video-q2-turbo`
 * - Price: 0.13 to 2.73 CNY per call, by resolution and duration (2026-05-07)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(viduImageToVideoQ2Turbo, {
 *   prompt: 'The child runs up the hill, the kite catches the wind and climbs, and the camera tilts up to follow it.',
 *   imageUrl: 'https://example.com/kite.png',
 *   duration: '5',
 *   resolution: '540p',
 *   movementAmplitude: 'large',
 *   bgm: true,
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 */
export const viduImageToVideoQ2Turbo: Model<ViduImageToVideoQ2TurboInput, 'video'> = {
  id: 'vidu/image-to-video-q2-turbo',
  output: 'video',
  media: { imageUrl: ['image', 50, 'jpg png'] },
  defaults: { duration: '5', resolution: '720p', movementAmplitude: 'auto', bgm: true },
};
