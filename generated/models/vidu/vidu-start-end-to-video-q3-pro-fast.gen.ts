// Generated from spec/models/vidu/vidu-start-end-to-video-q3-pro-fast.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link viduStartEndToVideoQ3ProFast}. */
export interface ViduStartEndToVideoQ3ProFastInput {
  /**
   * How the first picture becomes the last: what moves, what changes, how fast. Leave it out to let the model decide.
   * At most 5000 characters.
   */
  prompt?: string | undefined;
  /** The picture the clip starts from. JPG, JPEG, PNG or WEBP, up to 50 MB. */
  firstImageUrl: MediaInput;
  /**
   * The picture the clip ends on; choose one with the same shape and style as the first. JPG, JPEG, PNG or WEBP, up to
   * 50 MB.
   */
  lastImageUrl: MediaInput;
  /**
   * Length of the clip in seconds, which is also what is billed.
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
   * Size class of the clip; a higher class is sharper and costs more.
   *
   * @default "720p"
   */
  resolution?: '720p' | '1080p' | undefined;
  /**
   * Whether speech and sound effects are made along with the picture; false gives a silent clip.
   *
   * @default true
   */
  audio?: boolean | undefined;
}

/**
 * Vidu Q3 Pro Fast, first and last frame to video
 *
 * Fills in up to 16 seconds between a first and a last picture, with speech and sound, cheaper than Q3 Pro.
 * No longer in the vendor documentation; use Vidu Q3 Turbo, first and last frame to video.
 *
 * - Documented as `Vidu-start-end-to-video-q3-pro-fast`
 * - Id: `vidu/start-end-to-video-q3-pro-fast`
 * - Price: 0.46 to 0.58 CNY per second, by resolution (2026-05-07)
 *
 * @deprecated Deprecated by the vendor (seen 2026-04-30). Use 'vidu/start-end-to-video-q3-turbo' instead.
 * @example
 * ```ts
 * const { output } = await rh.run(viduStartEndToVideoQ3ProFast, {
 *   prompt: 'The dough rises, browns and cracks on top until a finished loaf lies on the board.',
 *   firstImageUrl: 'https://example.com/dough.jpg',
 *   lastImageUrl: 'https://example.com/bread.jpg',
 *   resolution: '1080p',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-02
 * @see RunningHub public model registry, 2026-05-07
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const viduStartEndToVideoQ3ProFast: Model<ViduStartEndToVideoQ3ProFastInput, 'video'> = {
  id: 'vidu/start-end-to-video-q3-pro-fast',
  output: 'video',
  media: { firstImageUrl: ['image', 50, 'jpg jpeg png webp'], lastImageUrl: ['image', 50, 'jpg jpeg png webp'] },
  sites: { cn: { until: '2026-09-21' } },
};
