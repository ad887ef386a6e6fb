// Generated from spec/models/mureka/mureka-generate-lyrics.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link murekaGenerateLyrics}. */
export interface MurekaGenerateLyricsInput {
  /** Theme, story or keywords of the song, with the mood and the language you want. At most 1024 characters. */
  prompt: string;
}

/**
 * Mureka, generate lyrics
 *
 * Writes complete song lyrics with section tags from a theme, ready for the Mureka song models.
 * Cheap enough to try several ideas.
 *
 * - Documented as `mureka-ai/generate-lyrics`
 * - Id: `mureka-ai/generate-lyrics`
 * - Price: 0.06 CNY per call (2026-09-10)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(murekaGenerateLyrics, {
 *   prompt: 'Leaving a small coastal town by night bus, hopeful rather than sad, in English, with a short chorus.',
 * });
 * ```
 * @see capture of the .cn model catalog, 2026-06-18
 * @see public snapshot of the registry, 2026-08-01
 * @see RunningHub API documentation, 2026-09-19
 * @see RunningHub public model registry, 2026-09-10
 */
export const murekaGenerateLyrics: Model<MurekaGenerateLyricsInput, 'text'> = {
  id: 'mureka-ai/generate-lyrics',
  output: 'text',
};
