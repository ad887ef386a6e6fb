// Generated from spec/models/sora/sora-2-text-to-video-official-stable.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link sora2TextToVideoOfficialStable}. */
export interface Sora2TextToVideoOfficialStableInput {
  /** The scene to film: subject, action, camera, and what is heard or said. */
  prompt: string;
  /**
   * Width x height in pixels: 720x1280 stands upright, 1280x720 lies flat. Sent with its default when left out.
   *
   * @default "720x1280"
   */
  size?: '720x1280' | '1280x720' | undefined;
  /**
   * Length of the clip in seconds; the price follows it. Sent with its default when left out.
   *
   * @default "4"
   */
  duration?: '4' | '8' | '12' | undefined;
}

/**
 * Sora 2, text to video (official stable)
 *
 * Films a scene with speech and sound from a description, upright or flat, in 720p.
 *
 * - Documented as `sora-2/text-to-video-official-stable`
 * - Id: `rhart-video-s-official/text-to-video`
 * - Channel: official-stable, which the vendor calls stable and cheaper than buying from the model's own provider
 * - Price: 2.28 to 6.83 CNY per call, by duration (2026-08-01)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(sora2TextToVideoOfficialStable, {
 *   prompt: 'A penguin in a yellow raincoat reports live from a windy pier and says: the fish is fresh today. Handheld news camera.',
 *   size: '1280x720',
 *   duration: '8',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 * @see models that the Chinese site shows to visitors, 2026-09-21
 * @see RunningHub public model registry, 2026-08-01
 */
export const sora2TextToVideoOfficialStable: Model<Sora2TextToVideoOfficialStableInput, 'video'> = {
  id: 'rhart-video-s-official/text-to-video',
  output: 'video',
  defaults: { size: '720x1280', duration: '4' },
  sites: { cn: { until: '2026-09-21' } },
};
