// Generated from spec/models/volcengine/volc-subtitle-erase.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link volcSubtitleErase}. */
export interface VolcSubtitleEraseInput {
  /** The clip to clean; its seconds decide the price. MP4, MOV, M4V or WEBM, up to 500 MB. */
  videoUrl: MediaInput;
  /**
   * A token of your own that marks this job, at most 64 printable ASCII characters. Whether a repeated request is
   * recognized by it is not proven, so do not rely on it. At most 64 characters; matching `^[ -~]*$`.
   */
  clientToken?: string | undefined;
}

/**
 * Volcano Engine subtitle eraser, standard
 *
 * Removes burnt-in subtitles from a clip and fills the gap.
 * The standard version finds the subtitles by itself; the refined one costs more and can be steered.
 *
 * - Documented as `volc-subtitle-erase/video(Standard Version)`
 * - Id: `volc-subtitle-erase/video`
 * - Price: 0.005 CNY per second (2026-09-10)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(volcSubtitleErase, {
 *   videoUrl: 'https://example.com/lecture.mp4',
 *   clientToken: 'lecture-2026-03-01',
 * });
 * ```
 * @see capture of the .cn model catalog, 2026-06-18
 * @see public snapshot of the registry, 2026-08-01
 * @see RunningHub API documentation, 2026-09-19
 * @see RunningHub public model registry, 2026-09-10
 */
export const volcSubtitleErase: Model<VolcSubtitleEraseInput, 'video'> = {
  id: 'volc-subtitle-erase/video',
  output: 'video',
  media: { videoUrl: ['video', 500, 'mp4 mov m4v webm'] },
};
