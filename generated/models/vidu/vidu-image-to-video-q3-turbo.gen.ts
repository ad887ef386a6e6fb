// Generated from spec/models/vidu/vidu-image-to-video-q3-turbo.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link viduImageToVideoQ3Turbo}. */
export interface ViduImageToVideoQ3TurboInput {
  /**
   * What should happen from the picture on, and how the camera moves. Quote spoken lines and name sounds. 1 to 4000
   * characters.
   */
  prompt: string;
  /** The picture used as first frame; it also decides the shape of the clip. JPG or PNG, up to 50 MB. */
  imageUrl: MediaInput;
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
   * Whether speech and sound effects are made along with the picture; false gives a silent clip. Sent with its default
   * when left out.
   *
   * @default true
   */
  audio?: boolean | undefined;
}

/**
 * Vidu Q3 Turbo, image to video
 *
 * Sets a picture in motion for up to 16 seconds with speech and sound, at about half the price of Q3 Pro.
 *
 * - Documented as `Vidu-image-to-video-q3-turbo`
 * - Id: `vidu/image-to-video-q3-turbo`
 * - Price: 0.18 to 0.35 CNY per second, by resolution (2026-05-07)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(viduImageToVideoQ3Turbo, {
 *   prompt: 'The float rolls forward, paper lanterns sway, and confetti falls while drummers walk beside it.',
 *   imageUrl: 'https://example.com/float.png',
 *   duration: '5',
 *   resolution: '720p',
 *   audio: false,
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 */
export const viduImageToVideoQ3Turbo: Model<ViduImageToVideoQ3TurboInput, 'video'> = {
  id: 'vidu/image-to-video-q3-turbo',
  output: 'video',
  media: { imageUrl: ['image', 50, 'jpg png'] },
  defaults: { duration: '5', resolution: '720p', audio: true },
};
