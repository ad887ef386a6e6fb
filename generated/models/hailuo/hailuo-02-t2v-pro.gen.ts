// Generated from spec/models/hailuo/hailuo-02-t2v-pro.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link hailuo02T2vPro}. */
export interface Hailuo02T2vProInput {
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
 * Hailuo 02 Pro, text to video
 *
 * Turns a description into a six-second 1080p clip.
 * Take Standard when ten seconds matter more than size.
 *
 * - Documented as `hailuo-02-t2v-pro`
 * - Id: `minimax/hailuo-02/t2v-pro`
 * - Price: 2.63 CNY per call (2026-09-10)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(hailuo02T2vPro, {
 *   prompt: 'Wild horses gallop through shallow water on a wide steppe, spray catching the evening sun, tracking shot from the side.',
 *   enablePromptExpansion: false,
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 * @see RunningHub public model registry, 2026-09-10
 */
export const hailuo02T2vPro: Model<Hailuo02T2vProInput, 'video'> = {
  id: 'minimax/hailuo-02/t2v-pro',
  output: 'video',
  defaults: { enablePromptExpansion: true },
};
