// Generated from spec/models/hailuo/hailuo-02-pro.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link hailuo02Pro}. */
export interface Hailuo02ProInput {
  /**
   * What the clip should show. Camera moves may be named in plain words, such as pan left, push in or tracking shot. At
   * most 2000 characters.
   */
  prompt: string;
  /**
   * Whether the model may enrich your prompt before it starts. Turn it off when every word is chosen on purpose. Sent
   * with its default when left out.
   *
   * @default true
   */
  enablePromptExpansion?: boolean | undefined;
  /** Picture for the first frame. Leave it out to start from the prompt alone. JPG or PNG, up to 10 MB. */
  firstImageUrl?: MediaInput | undefined;
  /** Picture for the last frame. Leave it out to let the movement end freely. JPG or PNG, up to 10 MB. */
  lastImageUrl?: MediaInput | undefined;
  /**
   * Length of the clip in seconds; six is the only choice. Sent with its default when left out.
   *
   * @default "6"
   */
  duration?: '6' | undefined;
}

/**
 * Hailuo 02 Pro, text or frames to video
 *
 * One endpoint for six-second 1080p clips from a description alone, from a first frame, or between two frames.
 *
 * - Documented as `hailuo-02-pro`
 * - Id: `minimax/hailuo-02/pro`
 * - Price: 2.63 CNY per call (2026-09-10)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(hailuo02Pro, {
 *   prompt: 'Water starts to fall, mist rises from the pool and two birds cross the frame from left to right.',
 *   enablePromptExpansion: true,
 *   firstImageUrl: 'https://example.com/waterfall.jpg',
 *   duration: '6',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 * @see RunningHub public model registry, 2026-09-10
 */
export const hailuo02Pro: Model<Hailuo02ProInput, 'video'> = {
  id: 'minimax/hailuo-02/pro',
  output: 'video',
  media: { firstImageUrl: ['image', 10, 'jpg png'], lastImageUrl: ['image', 10, 'jpg png'] },
  defaults: { enablePromptExpansion: true, duration: '6' },
};
