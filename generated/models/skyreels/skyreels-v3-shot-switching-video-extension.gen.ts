// Generated from spec/models/skyreels/skyreels-v3-shot-switching-video-extension.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link skyreelsV3ShotSwitchingVideoExtension}. */
export interface SkyreelsV3ShotSwitchingVideoExtensionInput {
  /** What the new shot shows. At most 2048 characters. */
  prompt: string;
  /** The clip to continue; its last moments set the scene. MP4, up to 100 MB. */
  videoUrl: MediaInput;
  /**
   * Length of the added shot in seconds. A whole number; 2 to 5.
   *
   * @default 5
   */
  duration?: number | undefined;
  /**
   * Kind of cut: Cut-In goes closer, Cut-Out wider, Shot/Reverse Shot to the other speaker, Cut Away briefly elsewhere,
   * Multi-Angle to another view; Auto decides.
   *
   * @default "Auto"
   */
  cutType?: 'Auto' | 'Cut-In' | 'Cut-Out' | 'Shot/Reverse Shot' | 'Multi-Angle' | 'Cut Away' | undefined;
}

/**
 * SkyReels V3, extend a video with a new shot
 *
 * Continues a clip by two to five seconds with a cut to another camera angle, as an editor would.
 * No longer in the vendor documentation.
 *
 * - Documented as `skyreels-v3/shot-switching-video-extension`
 * - Id: `skyreels-v3/shot-switching-video-extension`
 * - Price: about 0.21 CNY per second (2026-09-10)
 *
 * @deprecated Deprecated by the vendor (seen 2026-04-30).
 * @example
 * ```ts
 * const { output } = await rh.run(skyreelsV3ShotSwitchingVideoExtension, {
 *   prompt: 'Close-up of the old chess player as he moves the queen and smiles.',
 *   videoUrl: 'https://example.com/chess.mp4',
 *   duration: 4,
 *   cutType: 'Cut-In',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-02
 * @see RunningHub public model registry, 2026-05-07
 * @see RunningHub public model registry, 2026-09-10
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const skyreelsV3ShotSwitchingVideoExtension: Model<SkyreelsV3ShotSwitchingVideoExtensionInput, 'video'> = {
  id: 'skyreels-v3/shot-switching-video-extension',
  output: 'video',
  media: { videoUrl: ['video', 100, 'mp4'] },
  sites: { cn: { until: '2026-09-21' } },
};
