// Generated from spec/models/vidu/vidu-image-to-video-q3-pro.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link viduImageToVideoQ3Pro}. */
export interface ViduImageToVideoQ3ProInput {
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
   * Size class of the clip; 360p and 540p cost the same, higher classes more. Sent with its default when left out.
   *
   * @default "720p"
   */
  resolution?: '360p' | '540p' | '720p' | '1080p' | '2k' | undefined;
  /**
   * Whether speech and sound effects are made along with the picture; false gives a silent clip. Sent with its default
   * when left out.
   *
   * @default true
   */
  audio?: boolean | undefined;
}

/**
 * Vidu Q3 Pro, image to video
 *
 * Sets a picture in motion for up to 16 seconds with speech and sound, in anything from 360p to 2k.
 * The dearest of the Q3 line.
 *
 * - Documented as `Vidu-image-to-video-q3-pro`
 * - Id: `vidu/image-to-video-q3-pro`
 * - Price: 0.31 to 1.09 CNY per second, by resolution (2026-09-21)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(viduImageToVideoQ3Pro, {
 *   prompt: 'Pages turn by themselves, a lamp flickers on, and the camera glides between the shelves towards the door.',
 *   imageUrl: 'https://example.com/bookshop.jpg',
 *   duration: '10',
 *   resolution: '720p',
 *   audio: true,
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 * @see price tables of the .cn site, 2026-09-21
 */
export const viduImageToVideoQ3Pro: Model<ViduImageToVideoQ3ProInput, 'video'> = {
  id: 'vidu/image-to-video-q3-pro',
  output: 'video',
  media: { imageUrl: ['image', 50, 'jpg png'] },
  defaults: { duration: '5', resolution: '720p', audio: true },
};
