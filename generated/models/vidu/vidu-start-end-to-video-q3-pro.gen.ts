// Generated from spec/models/vidu/vidu-start-end-to-video-q3-pro.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link viduStartEndToVideoQ3Pro}. */
export interface ViduStartEndToVideoQ3ProInput {
  /** How the first picture becomes the last: what moves, what changes, how fast. 1 to 4000 characters. */
  prompt: string;
  /** The picture the clip starts from. JPG or PNG, up to 50 MB. */
  firstImageUrl: MediaInput;
  /** The picture the clip ends on; choose one with the same shape and style as the first. JPG or PNG, up to 50 MB. */
  lastImageUrl: MediaInput;
  /**
   * Length of the clip in seconds, which is also what is billed. Sent with its default when left out.
   *
   * @default "5"
   */
  duration?:
    | '1'
    | '2'
    | '3'
    | '4'
    | '5'
    | '6'
    | '7'
    | '8'
    | '9'
    | '10'
    | '11'
    | '12'
    | '13'
    | '14'
    | '15'
    | '16'
    | undefined;
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
   * Whether speech and sound effects are made along with the picture; false gives a silent clip. Sent with its default
   * when left out.
   *
   * @default true
   */
  audio?: boolean | undefined;
}

/**
 * Vidu Q3 Pro, first and last frame to video
 *
 * Fills in up to 16 seconds between a first and a last picture, with speech and sound.
 * The dearest of the Q3 line.
 *
 * - Documented as `Vidu-start-end-to-video-q3-pro`
 * - Id: `vidu/start-end-to-video-q3-pro`
 * - Price: 0.31 to 0.7 CNY per second, by resolution (2026-05-07)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(viduStartEndToVideoQ3Pro, {
 *   prompt: 'Furniture slides and unfolds into the empty room until it looks like the finished interior.',
 *   firstImageUrl: 'https://example.com/empty-room.png',
 *   lastImageUrl: 'https://example.com/living-room.png',
 *   duration: '8',
 *   resolution: '720p',
 *   movementAmplitude: 'auto',
 *   audio: true,
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 */
export const viduStartEndToVideoQ3Pro: Model<ViduStartEndToVideoQ3ProInput, 'video'> = {
  id: 'vidu/start-end-to-video-q3-pro',
  output: 'video',
  media: { firstImageUrl: ['image', 50, 'jpg png'], lastImageUrl: ['image', 50, 'jpg png'] },
  defaults: { duration: '5', resolution: '720p', movementAmplitude: 'auto', audio: true },
};
