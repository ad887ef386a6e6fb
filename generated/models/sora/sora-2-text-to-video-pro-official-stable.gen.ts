// Generated from spec/models/sora/sora-2-text-to-video-pro-official-stable.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link sora2TextToVideoProOfficialStable}. */
export interface Sora2TextToVideoProOfficialStableInput {
  /** The scene to film: subject, action, camera, and what is heard or said. */
  prompt: string;
  /**
   * Width x height in pixels. The 720 sizes are the cheapest per second, 1080x1920 and 1920x1080 the dearest. Sent with
   * its default when left out.
   *
   * @default "720x1280"
   */
  size?: '720x1280' | '1280x720' | '1024x1792' | '1792x1024' | '1080x1920' | '1920x1080' | undefined;
  /**
   * Length of the clip in seconds; every second is billed. Sent with its default when left out.
   *
   * @default "12"
   */
  duration?: '4' | '8' | '12' | '16' | '20' | undefined;
}

/**
 * Sora 2 Pro, text to video (official stable)
 *
 * The Pro version of Sora 2 for a described scene: up to 1080p and twenty seconds, with speech and sound.
 *
 * - Documented as `sora-2/text-to-video-pro-official-stable`
 * - Id: `rhart-video-s-official/text-to-video-pro`
 * - Channel: official-stable, which the vendor calls stable and cheaper than buying from the model's own provider
 * - Price: 2.1 to 4.9 CNY per second, by size (2026-05-07)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(sora2TextToVideoProOfficialStable, {
 *   prompt: 'An empty concert hall, an orchestra rehearses in street clothes, slow dolly past the cellos, the conductor stops and laughs.',
 *   size: '1920x1080',
 *   duration: '12',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const sora2TextToVideoProOfficialStable: Model<Sora2TextToVideoProOfficialStableInput, 'video'> = {
  id: 'rhart-video-s-official/text-to-video-pro',
  output: 'video',
  defaults: { size: '720x1280', duration: '12' },
  sites: { cn: { until: '2026-09-21' } },
};
