// Generated from spec/models/kling/kling-video-o1-start-to-end.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link klingVideoO1StartToEnd}. */
export interface KlingVideoO1StartToEndInput {
  /**
   * How the first picture becomes the second: what changes, how fast, and how the camera moves. 5 to 2000 characters.
   */
  prompt?: string | undefined;
  /**
   * Width to height of the clip: 9:16 for phones, 16:9 for screens, 1:1 for feeds. Choose the ratio closest to the
   * pictures. Sent with its default when left out.
   *
   * @default "9:16"
   */
  aspectRatio?: '1:1' | '9:16' | '16:9' | undefined;
  /**
   * Length of the clip in seconds; ten cost twice as much as five. Sent with its default when left out.
   *
   * @default "5"
   */
  duration?: '5' | '10' | undefined;
  /** The picture the clip starts from. JPG or PNG, up to 20 MB. */
  firstImageUrl: MediaInput;
  /** The picture the clip ends on. JPG or PNG, up to 20 MB. */
  lastImageUrl: MediaInput;
  /**
   * Quality: std renders 720p, pro renders 1080p and costs about a third more. Sent with its default when left out.
   *
   * @default "std"
   */
  mode?: 'std' | 'pro' | undefined;
}

/**
 * Kling O1, first and last frame to video
 *
 * Fills in the movement between a first and a last picture, for transitions and time lapses.
 * The two pictures should share shape and style.
 *
 * - Documented as `kling-video-o1/start-to-end`
 * - Id: `kling-video-o1/start-to-end`
 * - Price: 2.1 to 5.6 CNY per call, by mode and duration (2026-05-07)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(klingVideoO1StartToEnd, {
 *   prompt: 'The bud swells and opens into a full flower in one continuous time lapse, camera fixed.',
 *   aspectRatio: '1:1',
 *   duration: '5',
 *   firstImageUrl: 'https://example.com/bud.png',
 *   lastImageUrl: 'https://example.com/flower.png',
 *   mode: 'std',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 */
export const klingVideoO1StartToEnd: Model<KlingVideoO1StartToEndInput, 'video'> = {
  id: 'kling-video-o1/start-to-end',
  output: 'video',
  media: { firstImageUrl: ['image', 20, 'jpg png'], lastImageUrl: ['image', 20, 'jpg png'] },
  defaults: { aspectRatio: '9:16', duration: '5', mode: 'std' },
};
