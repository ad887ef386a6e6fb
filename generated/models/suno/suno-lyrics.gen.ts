// Generated from spec/models/suno/suno-lyrics.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link sunoLyrics}. */
export interface SunoLyricsInput {
  /** What the song is about, in a sentence; add mood or perspective when they matter. 1 to 500 characters. */
  prompt: string;
}

/**
 * Suno, lyrics
 *
 * Writes song lyrics with section tags from one sentence, ready for the custom song models.
 * It returns words, not sound.
 *
 * - Documented as `suno-lyrics`
 * - Id: `rhart-audio/suno/lyrics`
 * - Price: 0.014 CNY per call (2026-09-10)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(sunoLyrics, {
 *   prompt: 'A lighthouse keeper who talks to passing ships on lonely winter nights.',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 * @see models that the Chinese site shows to visitors, 2026-09-21
 * @see RunningHub public model registry, 2026-09-10
 */
export const sunoLyrics: Model<SunoLyricsInput, 'text'> = {
  id: 'rhart-audio/suno/lyrics',
  output: 'text',
  sites: { cn: { until: '2026-09-21' } },
};
