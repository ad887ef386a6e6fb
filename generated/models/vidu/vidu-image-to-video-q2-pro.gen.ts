// Generated from spec/models/vidu/vidu-image-to-video-q2-pro.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link viduImageToVideoQ2Pro}. */
export interface ViduImageToVideoQ2ProInput {
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
 * Vidu Q2 Pro, image to video
 *
 * Sets a picture in motion for one to ten seconds and adds background music unless switched off.
 *
 * - Documented as `Vidu-image-to-video-q2-pro`
 * - Id: `vidu/image-to-video-q2-pro`
 * - Price: 0.18 to 4.16 CNY per call, by resolution and duration (2026-05-07)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(viduImageToVideoQ2Pro, {
 *   prompt: 'The robot bends down, waters the seedling with great care and looks up as the first leaf opens.',
 *   imageUrl: 'https://example.com/robot.png',
 *   duration: '5',
 *   resolution: '720p',
 *   movementAmplitude: 'auto',
 *   bgm: false,
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 */
export const viduImageToVideoQ2Pro: Model<ViduImageToVideoQ2ProInput, 'video'> = {
  id: 'vidu/image-to-video-q2-pro',
  output: 'video',
  media: { imageUrl: ['image', 50, 'jpg png'] },
  defaults: { duration: '5', resolution: '720p', movementAmplitude: 'auto', bgm: true },
};
