// Generated from spec/models/flux/flux-3-draft-enhance.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link flux3DraftEnhance}. */
export interface Flux3DraftEnhanceInput {
  /**
   * The draft_cache that an earlier draft run returned: the base64 text itself, or the address to download it from. 1
   * to 2000000 characters.
   */
  draftCache: string;
  /**
   * Size class of the finished clip. Sent with its default when left out.
   *
   * @default "fhd"
   */
  resolution?: 'hd' | 'fhd' | undefined;
  /**
   * How much the moderation lets pass: 0 is the strictest, 4 the most lenient. A whole number; 0 to 4.
   *
   * @default 2
   */
  safetyTolerance?: number | undefined;
}

/**
 * FLUX 3 Video, draft enhancement
 *
 * Turns a draft of FLUX 3 Video into the finished clip and keeps what happens in it.
 * It takes no video but the cache that the run with draft switched on returned.
 *
 * - Documented as `rhart-video-flux3/draft-enhance`
 * - Id: `rhart-video-flux3/draft-enhance`
 *
 * @example
 * ```ts
 * const { output } = await rh.run(flux3DraftEnhance, {
 *   draftCache: 'https://example.com/night-market.cache',
 *   resolution: 'fhd',
 * });
 * ```
 * @see RunningHub API documentation, 2026-09-19
 * @see RunningHub public model registry, 2026-09-10
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const flux3DraftEnhance: Model<Flux3DraftEnhanceInput, 'video'> = {
  id: 'rhart-video-flux3/draft-enhance',
  output: 'video',
  defaults: { resolution: 'fhd' },
  sites: { cn: { until: '2026-09-21' } },
};
