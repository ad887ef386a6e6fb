// Generated from spec/models/vidu/vidu-start-end-to-video-q2-pro.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link viduStartEndToVideoQ2Pro}. */
export interface ViduStartEndToVideoQ2ProInput {
  /** How the first picture becomes the last: what moves, what changes, how fast. 1 to 4000 characters. */
  prompt: string;
  /** The picture the clip starts from. JPG or PNG, up to 50 MB. */
  firstImageUrl: MediaInput;
  /** The picture the clip ends on; choose one with the same shape and style as the first. JPG or PNG, up to 50 MB. */
  lastImageUrl: MediaInput;
  /**
   * Length of the clip in seconds; each further second adds to the price. Sent with its default when left out.
   *
   * @default "5"
   */
  duration?: '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | undefined;
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
 * Vidu Q2 Pro, first and last frame to video
 *
 * Fills in up to eight seconds between a first and a last picture and adds background music unless switched off.
 *
 * - Documented as `Vidu-start-end-to-video-q2-pro`
 * - Id: `vidu/start-end-to-video-q2-pro`
 * - Price: 0.18 to 3.5 CNY per call, by resolution and duration (2026-05-07)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(viduStartEndToVideoQ2Pro, {
 *   prompt: 'The caterpillar wraps itself up, the cocoon splits and a butterfly spreads its wings.',
 *   firstImageUrl: 'https://example.com/caterpillar.jpg',
 *   lastImageUrl: 'https://example.com/butterfly.jpg',
 *   duration: '6',
 *   resolution: '720p',
 *   movementAmplitude: 'auto',
 *   bgm: true,
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 */
export const viduStartEndToVideoQ2Pro: Model<ViduStartEndToVideoQ2ProInput, 'video'> = {
  id: 'vidu/start-end-to-video-q2-pro',
  output: 'video',
  media: { firstImageUrl: ['image', 50, 'jpg png'], lastImageUrl: ['image', 50, 'jpg png'] },
  defaults: { duration: '5', resolution: '720p', movementAmplitude: 'auto', bgm: true },
};
