// Generated from spec/models/veo/veo3.1-pro-video-extend-official-stable.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link veo31ProVideoExtendOfficialStable}. */
export interface Veo31ProVideoExtendOfficialStableInput {
  /** The clip to continue; the new part starts from its last moment. MP4, up to 10 MB. */
  video: MediaInput;
  /** What happens next. Without it the model carries the scene on by itself. 5 to 8000 characters. */
  prompt?: string | undefined;
  /**
   * Height of the extended video in lines; match that of the clip. Sent with its default when left out.
   *
   * @default "720p"
   */
  resolution?: '720p' | '1080p' | undefined;
  /**
   * What should stay out of the clip, given as a list of things such as text, watermark or blur rather than as
   * commands.
   */
  negativePrompt?: string | undefined;
  /**
   * Starting number of the random draw. Reuse it with the same input to get a similar clip; change it for a new one. A
   * whole number.
   */
  seed?: number | undefined;
}

/**
 * Veo 3.1 Pro, extend video (official stable)
 *
 * Continues a clip where it stops.
 * Pick it for a scene that outgrows the eight seconds of one run.
 *
 * - Documented as `google/veo3.1-pro/video-extend-official-stable`
 * - Id: `rhart-video-v3.1-pro-official/video-extend`
 * - Channel: official-stable, which the vendor calls stable and cheaper than buying from the model's own provider
 * - Price: 17.4 CNY per call (2026-09-10)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(veo31ProVideoExtendOfficialStable, {
 *   video: 'https://example.com/theater.mp4',
 *   prompt: 'The dancers bow, the curtain falls slowly and the house lights come up.',
 *   resolution: '1080p',
 *   negativePrompt: 'text, subtitles',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 * @see models that the Chinese site shows to visitors, 2026-09-21
 * @see RunningHub public model registry, 2026-09-10
 */
export const veo31ProVideoExtendOfficialStable: Model<Veo31ProVideoExtendOfficialStableInput, 'video'> = {
  id: 'rhart-video-v3.1-pro-official/video-extend',
  output: 'video',
  media: { video: ['video', 10, 'mp4'] },
  defaults: { resolution: '720p' },
  sites: { cn: { until: '2026-09-21' } },
};
