// Generated from spec/models/suno/suno-single-v4.5.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link sunoSingleV45}. */
export interface SunoSingleV45Input {
  /** Title of the song. Left out, Suno finds one that fits. At most 80 characters. */
  title?: string | undefined;
  /** The song you want in plain words: style, mood, occasion, voice and instruments. 1 to 400 characters. */
  description: string;
  /**
   * Whether to leave out the voice: `true` gives music only, `false` a sung song. The value is a text, not a boolean.
   *
   * @default "false"
   */
  make_instrumental?: 'false' | 'true' | undefined;
}

/**
 * Suno 4.5, single song
 *
 * Writes the lyrics and the music of a song from a short description.
 * For words of your own, use the custom model.
 * All versions cost the same; 5 and 5.5 came after this one.
 *
 * - Documented as `suno-single-v4.5`
 * - Id: `rhart-audio/suno-v4.5/single`
 * - Price: 0.72 CNY per call (2026-09-10)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(sunoSingleV45, {
 *   title: 'Corner Table',
 *   description: 'Relaxed bossa nova for a small cafe, nylon guitar, brushed drums and a gentle female voice.',
 *   make_instrumental: 'false',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 * @see models that the Chinese site shows to visitors, 2026-09-21
 * @see RunningHub public model registry, 2026-09-10
 */
export const sunoSingleV45: Model<SunoSingleV45Input, 'audio'> = {
  id: 'rhart-audio/suno-v4.5/single',
  output: 'audio',
  sites: { cn: { until: '2026-09-21' } },
};
