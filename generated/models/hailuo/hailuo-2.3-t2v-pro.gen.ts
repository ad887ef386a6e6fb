// Generated from spec/models/hailuo/hailuo-2.3-t2v-pro.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link hailuo23T2vPro}. */
export interface Hailuo23T2vProInput {
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
}

/**
 * Hailuo 2.3 Pro, text to video
 *
 * Turns a description into a 1080p clip, with the generation after Hailuo 02.
 * The length is fixed.
 *
 * - Documented as `hailuo-2.3-t2v-pro`
 * - Id: `minimax/hailuo-2.3/t2v-pro`
 * - Price: 2.63 CNY per call (2026-09-10)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(hailuo23T2vPro, {
 *   prompt: 'Thick snow falls on a mountain village in the blue hour, windows light up one after another, static wide shot.',
 *   enablePromptExpansion: true,
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 * @see RunningHub public model registry, 2026-09-10
 */
export const hailuo23T2vPro: Model<Hailuo23T2vProInput, 'video'> = {
  id: 'minimax/hailuo-2.3/t2v-pro',
  output: 'video',
  defaults: { enablePromptExpansion: true },
};
