// Generated from spec/models/suno/suno-custom-v4.5.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link sunoCustomV45}. */
export interface SunoCustomV45Input {
  /** Title of the song. It names the track; the words to sing go into prompt. 1 to 80 characters. */
  title: string;
  /** The complete lyrics. Structure them with tags such as [Verse], [Chorus] and [Bridge]. 1 to 5000 characters. */
  prompt: string;
  /** The style as short terms separated by commas: genre, mood, instruments, voice, tempo. At most 1000 characters. */
  tags: string;
}

/**
 * Suno 4.5, custom song
 *
 * Sings lyrics you wrote, in a style you name.
 * Choose the single-song model when a description should be enough.
 * All versions cost the same; 5 and 5.5 came after this one.
 *
 * - Documented as `suno-custom-v4.5`
 * - Id: `rhart-audio/suno-v4.5/custom`
 * - Price: 0.72 CNY per call (2026-09-10)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(sunoCustomV45, {
 *   title: 'Route of Dust',
 *   prompt: '[Verse]\nRadio low and windows down\nThe last green light leaves this town\n[Chorus]\nRoll on, roll on, the night is long',
 *   tags: 'country rock, slide guitar, male vocals, mid tempo',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 * @see models that the Chinese site shows to visitors, 2026-09-21
 * @see RunningHub public model registry, 2026-09-10
 */
export const sunoCustomV45: Model<SunoCustomV45Input, 'audio'> = {
  id: 'rhart-audio/suno-v4.5/custom',
  output: 'audio',
  sites: { cn: { until: '2026-09-21' } },
};
