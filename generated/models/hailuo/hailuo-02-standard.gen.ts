// Generated from spec/models/hailuo/hailuo-02-standard.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link hailuo02Standard}. */
export interface Hailuo02StandardInput {
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
   * Length of the clip in seconds; ten cost twice as much as six. Sent with its default when left out.
   *
   * @default "6"
   */
  duration?: '6' | '10' | undefined;
}

/**
 * Hailuo 02 Standard, text or frames to video
 *
 * One endpoint for 768p clips from a description alone, from a first frame, or between two frames.
 * Handy when the pictures are optional in your own program.
 *
 * - Documented as `hailuo-02-standard`
 * - Id: `minimax/hailuo-02/standard`
 * - Price: 1.5 to 3 CNY per call, by duration (2026-05-07)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(hailuo02Standard, {
 *   prompt: 'Two hands shape a clay bowl on a spinning wheel, soft window light, the camera circling slowly around the wheel.',
 *   enablePromptExpansion: true,
 *   duration: '10',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 */
export const hailuo02Standard: Model<Hailuo02StandardInput, 'video'> = {
  id: 'minimax/hailuo-02/standard',
  output: 'video',
  media: { firstImageUrl: ['image', 10, 'jpg png'], lastImageUrl: ['image', 10, 'jpg png'] },
  defaults: { enablePromptExpansion: true, duration: '6' },
};
