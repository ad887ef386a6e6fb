// Generated from spec/models/skyreels/skyreels-v3-video-restyling.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link skyreelsV3VideoRestyling}. */
export interface SkyreelsV3VideoRestylingInput {
  /** The clip to redraw, at most 30 seconds long. MP4, up to 100 MB. */
  videoUrl: MediaInput;
  /**
   * The look: lego bricks, paper_cutting layers, amigurumi crochet, pixel_art, van_gogh brush strokes, or the manner of
   * simpsons and animal_crossing.
   */
  styleName: 'simpsons' | 'lego' | 'paper_cutting' | 'amigurumi' | 'animal_crossing' | 'van_gogh' | 'pixel_art';
}

/**
 * SkyReels V3, restyle a video
 *
 * Redraws a clip of up to 30 seconds in one of seven fixed looks while its movement stays.
 * There is no prompt; choose the look.
 * No longer in the vendor documentation.
 *
 * - Documented as `skyreels-v3/video-restyling`
 * - Id: `skyreels-v3/video-restyling`
 * - Price: about 0.28 CNY per second (2026-09-10)
 *
 * @deprecated Deprecated by the vendor (seen 2026-04-30).
 * @example
 * ```ts
 * const { output } = await rh.run(skyreelsV3VideoRestyling, {
 *   videoUrl: 'https://example.com/city-walk.mp4',
 *   styleName: 'lego',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-02
 * @see RunningHub public model registry, 2026-05-07
 * @see RunningHub public model registry, 2026-09-10
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const skyreelsV3VideoRestyling: Model<SkyreelsV3VideoRestylingInput, 'video'> = {
  id: 'skyreels-v3/video-restyling',
  output: 'video',
  media: { videoUrl: ['video', 100, 'mp4'] },
  sites: { cn: { until: '2026-09-21' } },
};
