// Generated from spec/models/topaz/topaz-video-proteus.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link topazVideoProteus}. */
export interface TopazVideoProteusInput {
  /** The video to repair or enlarge. MP4, up to 200 MB. */
  videoUrl: MediaInput;
  /**
   * Width of the enlarged video in pixels; keep the proportions of the source. A whole number; 1 to 32000. Sent with
   * its default when left out.
   *
   * @default 1280
   */
  outputWidth?: number | undefined;
  /**
   * Height of the enlarged video in pixels; that of the source only repairs it. A whole number; 1 to 32000. Sent with
   * its default when left out.
   *
   * @default 720
   */
  outputHeight?: number | undefined;
  /**
   * Engine code. prob-4 (Proteus) suits most footage, pnat-1 looks more natural; rhea-1, thd-3 and thf-4 (Rhea, Theia)
   * bring out fine detail; ahq-12, amq-13 and alq-13 (Artemis) are for high, medium and low quality, amqs-2 and alqs-2
   * also remove halos; ddv-3, dtv-4, dtd-4, dtvs-2 and dtds-2 (Dione) are for interlaced sources; gcg-5, ghq-5 and
   * ganim-1 (Gaia) for CG and animation; iris-3 and iris-2 for faces. Sent with its default when left out.
   *
   * @default "prob-4"
   */
  model?:
    | 'prob-4'
    | 'pnat-1'
    | 'rhea-1'
    | 'thd-3'
    | 'thf-4'
    | 'ahq-12'
    | 'alqs-2'
    | 'alq-13'
    | 'amqs-2'
    | 'amq-13'
    | 'ddv-3'
    | 'dtv-4'
    | 'dtd-4'
    | 'dtvs-2'
    | 'dtds-2'
    | 'gcg-5'
    | 'ghq-5'
    | 'ganim-1'
    | 'iris-3'
    | 'iris-2'
    | undefined;
}

/**
 * Topaz Proteus, video enhance
 *
 * General repair of video: removes noise and compression, sharpens, recovers detail and enlarges if wanted.
 * It stays close to the source and offers the most engines, also for interlaced, animated and damaged footage.
 * Starlight rebuilds what is too far gone for it.
 *
 * - Documented as `topazlabs-video-proteus`
 * - Id: `topazlabs/video-proteus`
 *
 * @example
 * ```ts
 * const { output } = await rh.run(topazVideoProteus, {
 *   videoUrl: 'https://example.com/birthday-1994.mp4',
 *   outputWidth: 1440,
 *   outputHeight: 1080,
 *   model: 'dtv-4',
 * });
 * ```
 * @see RunningHub API documentation, 2026-09-19
 * @see RunningHub public model registry, 2026-08-01
 * @see Topaz developer documentation, 2026-11-27
 * @see RunningHub public model registry, 2026-09-10
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const topazVideoProteus: Model<TopazVideoProteusInput, 'video'> = {
  id: 'topazlabs/video-proteus',
  output: 'video',
  media: { videoUrl: ['video', 200, 'mp4'] },
  defaults: { outputWidth: 1280, outputHeight: 720, model: 'prob-4' },
  sites: { cn: { until: '2026-09-21' } },
};
