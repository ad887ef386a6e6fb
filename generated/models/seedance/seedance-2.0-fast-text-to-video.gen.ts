// Generated from spec/models/seedance/seedance-2.0-fast-text-to-video.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link seedance20FastTextToVideo}. */
export interface Seedance20FastTextToVideoInput {
  /**
   * The scene to film: subject, action, camera, light and sound. Several shots can be described one after the other. 1
   * to 20480 characters.
   */
  prompt: string;
  /**
   * Size class of the video. 480p and 720p are rendered directly; 1080p, 2k and 4k are enlarged from 720p. Higher
   * classes cost more per second. Sent with its default when left out.
   *
   * @default "720p"
   */
  resolution?: '480p' | '720p' | '1080p' | '2k' | '4k' | undefined;
  /**
   * Length of the clip in seconds; -1 lets the model decide, which makes the price unknown beforehand. Sent with its
   * default when left out.
   *
   * @default "5"
   */
  duration?: '-1' | '4' | '5' | '6' | '7' | '8' | '9' | '10' | '11' | '12' | '13' | '14' | '15' | undefined;
  /**
   * Whether the clip gets sound: speech, effects and music that match the picture. Switch it off for a silent clip.
   *
   * @default true
   */
  generateAudio?: boolean | undefined;
  /**
   * Width to height of the video; adaptive lets the model choose what suits the description.
   *
   * @default "adaptive"
   */
  ratio?: 'adaptive' | '16:9' | '4:3' | '1:1' | '3:4' | '9:16' | '21:9' | undefined;
  /**
   * Lets the model look things up on the web first; useful for current events, real places and real products.
   *
   * @default false
   */
  webSearch?: boolean | undefined;
  /**
   * Whether the last frame is delivered as a picture too, for instance as the first frame of a following clip.
   *
   * @default false
   */
  returnLastFrame?: boolean | undefined;
  /**
   * Starting number of the random draw. Keep -1 for a new clip each time; set a number to repeat one. A whole number;
   * -1 to 2147483647.
   *
   * @default -1
   */
  seed?: number | undefined;
}

/**
 * Seedance 2.0 Fast, text to video
 *
 * Films a scene with sound from a written description, up to fifteen seconds long.
 * The fast version costs less per second and has no native 1080p.
 *
 * - Documented as `seedance-2.0-fast/text-to-video`
 * - Id: `rhart-video/sparkvideo-2.0-fast/text-to-video`
 * - Price: 0.5 to 1.63 CNY per second, by resolution (2026-09-21)
 *
 * On the price: with duration -1 the model chooses the length, so the number of seconds is not known beforehand
 *
 * @example
 * ```ts
 * const { output } = await rh.run(seedance20FastTextToVideo, {
 *   prompt: 'A child runs along the beach with a yellow kite, low camera beside the feet, wind and gulls, late afternoon sun.',
 *   resolution: '480p',
 *   duration: '5',
 *   generateAudio: true,
 *   ratio: '16:9',
 * });
 * ```
 * @see RunningHub API documentation, 2026-09-19
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 * @see public snapshot of the registry, 2026-08-01
 * @see RunningHub API documentation, page api-494859270, as cited by a public client, 2026-08-30
 * @see price tables of the .cn site, 2026-09-21
 */
export const seedance20FastTextToVideo: Model<Seedance20FastTextToVideoInput, 'video'> = {
  id: 'rhart-video/sparkvideo-2.0-fast/text-to-video',
  output: 'video',
  defaults: { resolution: '720p', duration: '5' },
};
