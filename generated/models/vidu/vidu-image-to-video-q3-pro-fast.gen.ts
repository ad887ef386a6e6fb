// Generated from spec/models/vidu/vidu-image-to-video-q3-pro-fast.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link viduImageToVideoQ3ProFast}. */
export interface ViduImageToVideoQ3ProFastInput {
  /**
   * What should happen from the picture on, and how the camera moves. Quote spoken lines and name sounds. Leave it out
   * to let the model decide. At most 2000 characters.
   */
  prompt?: string | undefined;
  /** The picture used as first frame; it also decides the shape of the clip. JPG, JPEG, PNG or WEBP, up to 50 MB. */
  imageUrl: MediaInput;
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
 * Vidu Q3 Pro Fast, image to video
 *
 * Sets a picture in motion for up to 16 seconds with speech and sound, cheaper than Q3 Pro, in 720p or 1080p.
 * No longer in the vendor documentation; use Vidu Q3 Turbo, image to video.
 *
 * - Documented as `Vidu-image-to-video-q3-pro-fast`
 * - Id: `vidu/image-to-video-q3-pro-fast`
 * - Price: 0.46 to 0.58 CNY per second, by resolution (2026-05-07)
 *
 * @deprecated Deprecated by the vendor (seen 2026-04-30). Use 'vidu/image-to-video-q3-turbo' instead.
 * @example
 * ```ts
 * const { output } = await rh.run(viduImageToVideoQ3ProFast, {
 *   prompt: 'The fox pricks up its ears, leaps and dives nose-first into the snow, then shakes itself.',
 *   imageUrl: 'https://example.com/fox.jpg',
 *   duration: '6',
 *   audio: true,
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-02
 * @see RunningHub public model registry, 2026-05-07
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const viduImageToVideoQ3ProFast: Model<ViduImageToVideoQ3ProFastInput, 'video'> = {
  id: 'vidu/image-to-video-q3-pro-fast',
  output: 'video',
  media: { imageUrl: ['image', 50, 'jpg jpeg png webp'] },
  sites: { cn: { until: '2026-09-21' } },
};
