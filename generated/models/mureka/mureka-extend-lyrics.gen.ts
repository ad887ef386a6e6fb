// Generated from spec/models/mureka/mureka-extend-lyrics.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link murekaExtendLyrics}. */
export interface MurekaExtendLyricsInput {
  /**
   * The lyrics so far. Several lines with section tags such as [Verse] show the meter and the rhymes that the
   * continuation takes up. At most 3000 characters.
   */
  lyrics: string;
}

/**
 * Mureka, extend lyrics
 *
 * Writes on where your lyrics end, in the same manner and story.
 * For lyrics from nothing but a theme, take the model that generates them; this one costs a fraction of it.
 *
 * - Documented as `mureka-ai/extend-lyrics`
 * - Id: `mureka-ai/extend-lyrics`
 * - Price: 0.014 CNY per call (2026-09-10)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(murekaExtendLyrics, {
 *   lyrics: '[Verse]\nMy father kept a map without a shore\nHe said the sea has always one wave more\n[Chorus]\nSo leave the lantern burning by the door',
 * });
 * ```
 * @see RunningHub public model registry, 2026-08-01
 * @see RunningHub public model registry, 2026-09-10
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const murekaExtendLyrics: Model<MurekaExtendLyricsInput, 'text'> = {
  id: 'mureka-ai/extend-lyrics',
  output: 'text',
  sites: { cn: { until: '2026-09-21' } },
};
