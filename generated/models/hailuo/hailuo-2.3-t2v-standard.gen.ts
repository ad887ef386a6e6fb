// Generated from spec/models/hailuo/hailuo-2.3-t2v-standard.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link hailuo23T2vStandard}. */
export interface Hailuo23T2vStandardInput {
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
  /**
   * Length of the clip in seconds; ten cost twice as much as six. Sent with its default when left out.
   *
   * @default "6"
   */
  duration?: '6' | '10' | undefined;
}

/**
 * Hailuo 2.3 Standard, text to video
 *
 * Turns a description into a 768p clip of six or ten seconds, with the generation after Hailuo 02.
 *
 * - Documented as `hailuo-2.3-t2v-standard`
 * - Id: `minimax/hailuo-2.3/t2v-standard`
 * - Price: 1.5 to 3 CNY per call, by duration (2026-05-07)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(hailuo23T2vStandard, {
 *   prompt: 'A silver train crosses a red desert under a huge sky, its shadow running along the dunes, wide aerial shot.',
 *   enablePromptExpansion: true,
 *   duration: '6',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 */
export const hailuo23T2vStandard: Model<Hailuo23T2vStandardInput, 'video'> = {
  id: 'minimax/hailuo-2.3/t2v-standard',
  output: 'video',
  defaults: { enablePromptExpansion: true, duration: '6' },
};
