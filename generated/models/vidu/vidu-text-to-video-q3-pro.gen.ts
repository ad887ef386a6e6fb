// Generated from spec/models/vidu/vidu-text-to-video-q3-pro.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link viduTextToVideoQ3Pro}. */
export interface ViduTextToVideoQ3ProInput {
  /**
   * What the clip should show: subject, action, setting, camera and mood. Quote spoken lines and name sounds. 1 to 4000
   * characters.
   */
  prompt: string;
  /**
   * Look of the clip: general for realistic and mixed scenes, anime for drawn animation. Sent with its default when
   * left out.
   *
   * @default "general"
   */
  style?: 'general' | 'anime' | undefined;
  /**
   * Width to height of the clip: 9:16 for phones, 16:9 for screens, 1:1 for feeds. Sent with its default when left out.
   *
   * @default "16:9"
   */
  aspectRatio?: '4:3' | '3:4' | '16:9' | '9:16' | '1:1' | undefined;
  /**
   * Size class of the clip; 360p and 540p cost the same, higher classes more. Sent with its default when left out.
   *
   * @default "720p"
   */
  resolution?: '360p' | '540p' | '720p' | '1080p' | undefined;
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
   * Whether speech and sound effects are made along with the picture; false gives a silent clip. Sent with its default
   * when left out.
   *
   * @default true
   */
  audio?: boolean | undefined;
}

/**
 * Vidu Q3 Pro, text to video
 *
 * Turns a description into a clip of up to 16 seconds with speech and sound, realistic or as anime.
 * The dearest of the Q3 line.
 *
 * - Documented as `Vidu-text-to-video-q3-pro`
 * - Id: `vidu/text-to-video-q3-pro`
 * - Price: 0.31 to 0.7 CNY per second, by resolution (2026-09-21)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(viduTextToVideoQ3Pro, {
 *   prompt: 'Thick snow falls on a mountain village in the blue hour, windows light up one after another, static wide shot.',
 *   style: 'general',
 *   aspectRatio: '16:9',
 *   resolution: '720p',
 *   duration: '8',
 *   audio: true,
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 * @see price tables of the .cn site, 2026-09-21
 */
export const viduTextToVideoQ3Pro: Model<ViduTextToVideoQ3ProInput, 'video'> = {
  id: 'vidu/text-to-video-q3-pro',
  output: 'video',
  defaults: { style: 'general', aspectRatio: '16:9', resolution: '720p', duration: '5', audio: true },
};
