// Generated from spec/models/vidu/vidu-text-to-video-q3-turbo.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link viduTextToVideoQ3Turbo}. */
export interface ViduTextToVideoQ3TurboInput {
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
   * Size class of the clip; a higher class is sharper and costs more. Sent with its default when left out.
   *
   * @default "720p"
   */
  resolution?: '540p' | '720p' | '1080p' | undefined;
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
 * Vidu Q3 Turbo, text to video
 *
 * Turns a description into a clip of up to 16 seconds with speech and sound, at about half the price of Q3 Pro.
 *
 * - Documented as `Vidu-text-to-video-q3-turbo`
 * - Id: `vidu/text-to-video-q3-turbo`
 * - Price: 0.18 to 0.35 CNY per second, by resolution (2026-05-07)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(viduTextToVideoQ3Turbo, {
 *   prompt: 'Sunbeams fall through a swaying kelp forest while a sea turtle swims past the camera and turns towards the light.',
 *   style: 'anime',
 *   aspectRatio: '16:9',
 *   resolution: '720p',
 *   duration: '5',
 *   audio: true,
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 */
export const viduTextToVideoQ3Turbo: Model<ViduTextToVideoQ3TurboInput, 'video'> = {
  id: 'vidu/text-to-video-q3-turbo',
  output: 'video',
  defaults: { style: 'general', aspectRatio: '16:9', resolution: '720p', duration: '5', audio: true },
};
