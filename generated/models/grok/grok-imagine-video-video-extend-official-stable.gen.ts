// Generated from spec/models/grok/grok-imagine-video-video-extend-official-stable.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link grokImagineVideoVideoExtendOfficialStable}. */
export interface GrokImagineVideoVideoExtendOfficialStableInput {
  /** The clip to continue; the new part starts from its last moment. MP4 or MOV, up to 100 MB. */
  videoUrl: MediaInput;
  /** What happens next: the action, the camera and the sound of the new part. At most 2048 characters. */
  prompt: string;
  /**
   * Seconds to add to the clip; the price follows them. Sent with its default when left out.
   *
   * @default "6"
   */
  duration?: '6' | '10' | undefined;
}

/**
 * Grok Imagine, extend video (official stable)
 *
 * Continues a clip where it stops, following a description of what comes next.
 *
 * - Documented as `xai/grok-imagine-video/video-extend-official-stable`
 * - Id: `rhart-video-g-official/video-extend`
 * - Channel: official-stable, which the vendor calls stable and cheaper than buying from the model's own provider
 * - Price: 1.89 to 3.15 CNY per call, by duration (2026-05-07)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(grokImagineVideoVideoExtendOfficialStable, {
 *   videoUrl: 'https://example.com/surfer.mp4',
 *   prompt: 'The surfer stands up on the board, rides the wave to the left and raises both arms.',
 *   duration: '6',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const grokImagineVideoVideoExtendOfficialStable: Model<GrokImagineVideoVideoExtendOfficialStableInput, 'video'> = {
  id: 'rhart-video-g-official/video-extend',
  output: 'video',
  media: { videoUrl: ['video', 100, 'mp4 mov'] },
  defaults: { duration: '6' },
  sites: { cn: { until: '2026-09-21' } },
};
