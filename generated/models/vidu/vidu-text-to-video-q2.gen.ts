// Generated from spec/models/vidu/vidu-text-to-video-q2.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link viduTextToVideoQ2}. */
export interface ViduTextToVideoQ2Input {
  /** What the clip should show: subject, action, setting, camera and mood. 1 to 4000 characters. */
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
   * How much moves: small for calm shots, large for action; auto judges by the prompt. Sent with its default when left
   * out.
   *
   * @default "auto"
   */
  movementAmplitude?: 'auto' | 'small' | 'medium' | 'large' | undefined;
  /**
   * Length of the clip in seconds; each further second adds to the price. Sent with its default when left out.
   *
   * @default "5"
   */
  duration?: '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | '10' | undefined;
}

/**
 * Vidu Q2, text to video
 *
 * Turns a description into a silent clip of one to ten seconds, realistic or as anime, at a low price.
 * Take Q3 for sound and longer clips.
 *
 * - Documented as `Vidu-text-to-video-q2`
 * - Id: `vidu/text-to-video`
 * - Price: 0.22 to 2.41 CNY per call, by resolution and duration (2026-05-07)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(viduTextToVideoQ2, {
 *   prompt: 'A silver train crosses a red desert under a huge sky, its shadow running along the dunes, wide aerial shot.',
 *   style: 'general',
 *   aspectRatio: '16:9',
 *   resolution: '720p',
 *   movementAmplitude: 'small',
 *   duration: '5',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 */
export const viduTextToVideoQ2: Model<ViduTextToVideoQ2Input, 'video'> = {
  id: 'vidu/text-to-video',
  output: 'video',
  defaults: { style: 'general', aspectRatio: '16:9', resolution: '720p', movementAmplitude: 'auto', duration: '5' },
};
