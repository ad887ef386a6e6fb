// Generated from spec/models/veo/veo3.1-fast-video-extend-official-stable.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link veo31FastVideoExtendOfficialStable}. */
export interface Veo31FastVideoExtendOfficialStableInput {
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
 * Veo 3.1 Fast, extend video (official stable)
 *
 * Continues a clip where it stops.
 * Pick it for a scene that outgrows the eight seconds of one run.
 *
 * - Documented as `google/veo3.1-fast/video-extend-official-stable`
 * - Id: `rhart-video-v3.1-fast-official/video-extend`
 * - Channel: official-stable, which the vendor calls stable and cheaper than buying from the model's own provider
 * - Price: 6.56 CNY per call (2026-09-10)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(veo31FastVideoExtendOfficialStable, {
 *   video: 'https://example.com/hiker.mp4',
 *   prompt: 'The hiker reaches the summit cross, drops the backpack and looks over a sea of clouds.',
 *   resolution: '720p',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 * @see models that the Chinese site shows to visitors, 2026-09-21
 * @see RunningHub public model registry, 2026-09-10
 */
export const veo31FastVideoExtendOfficialStable: Model<Veo31FastVideoExtendOfficialStableInput, 'video'> = {
  id: 'rhart-video-v3.1-fast-official/video-extend',
  output: 'video',
  media: { video: ['video', 10, 'mp4'] },
  defaults: { resolution: '720p' },
  sites: { cn: { until: '2026-09-21' } },
};
