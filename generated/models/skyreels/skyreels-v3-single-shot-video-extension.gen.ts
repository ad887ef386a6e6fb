// Generated from spec/models/skyreels/skyreels-v3-single-shot-video-extension.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link skyreelsV3SingleShotVideoExtension}. */
export interface SkyreelsV3SingleShotVideoExtensionInput {
  /** What happens in the added part. */
  prompt: string;
  /** The clip to continue; its last moments set the scene. MP4, up to 100 MB. */
  videoUrl: MediaInput;
  /**
   * Length of the added part in seconds; long additions drift further from the source. A whole number; 5 to 30.
   *
   * @default 5
   */
  duration?: number | undefined;
}

/**
 * SkyReels V3, extend a video in one shot
 *
 * Continues a clip by 5 to 30 seconds without a cut.
 * For a change of camera angle take the shot switching extension.
 * No longer in the vendor documentation.
 *
 * - Documented as `skyreels-v3/single-shot-video-extension`
 * - Id: `skyreels-v3/single-shot-video-extension`
 * - Price: about 0.21 CNY per second (2026-09-10)
 *
 * @deprecated Deprecated by the vendor (seen 2026-04-30).
 * @example
 * ```ts
 * const { output } = await rh.run(skyreelsV3SingleShotVideoExtension, {
 *   prompt: 'The train runs into the tunnel, the window turns dark and then bright again at the sea.',
 *   videoUrl: 'https://example.com/train-window.mp4',
 *   duration: 10,
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-02
 * @see RunningHub public model registry, 2026-05-07
 * @see RunningHub public model registry, 2026-09-10
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const skyreelsV3SingleShotVideoExtension: Model<SkyreelsV3SingleShotVideoExtensionInput, 'video'> = {
  id: 'skyreels-v3/single-shot-video-extension',
  output: 'video',
  media: { videoUrl: ['video', 100, 'mp4'] },
  sites: { cn: { until: '2026-09-21' } },
};
