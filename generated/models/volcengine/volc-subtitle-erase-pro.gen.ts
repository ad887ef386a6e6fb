// Generated from spec/models/volcengine/volc-subtitle-erase-pro.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link volcSubtitleErasePro}. */
export interface VolcSubtitleEraseProInput {
  /** The clip to clean; its seconds decide the price. MP4, MOV, M4V or WEBM, up to 500 MB. */
  videoUrl: MediaInput;
  /**
   * What is removed: subtitle takes out subtitles only, text takes out any lettering in the picture.
   *
   * @default "subtitle"
   */
  eraseType?: 'subtitle' | 'text' | undefined;
  /**
   * What the encoder favors: size makes a smaller file, quality keeps more detail.
   *
   * @default "size"
   */
  encodeMode?: 'size' | 'quality' | undefined;
  /**
   * A token of your own that marks this job, at most 64 printable ASCII characters. Whether a repeated request is
   * recognized by it is not proven, so do not rely on it. At most 64 characters; matching `^[ -~]*$`.
   */
  clientToken?: string | undefined;
  /**
   * Rectangles outside which nothing is erased; leave it out to search the whole frame. The inner shape is used by
   * clients but not confirmed by the vendor.
   */
  eraseRatioLocation?: readonly {
    /** Left edge as a fraction of the frame width. 0 to 1. */
    topLeftX?: number | undefined;
    /** Top edge as a fraction of the frame height. 0 to 1. */
    topLeftY?: number | undefined;
    /** Right edge as a fraction of the frame width. 0 to 1. */
    bottomRightX?: number | undefined;
    /** Bottom edge as a fraction of the frame height. 0 to 1. */
    bottomRightY?: number | undefined;
    [field: string]: unknown;
  }[] | undefined;
}

/**
 * Volcano Engine subtitle eraser, refined
 *
 * Removes subtitles or any other lettering from a clip, if wanted only inside given rectangles.
 * Costs more than the standard version.
 *
 * - Documented as `volc-subtitle-erase/video(Refined version)`
 * - Id: `volc-subtitle-erase-pro/video`
 * - Price: 0.013 CNY per second (2026-09-10)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(volcSubtitleErasePro, {
 *   videoUrl: 'https://example.com/interview.mp4',
 *   eraseType: 'subtitle',
 *   encodeMode: 'quality',
 *   eraseRatioLocation: [{ topLeftX: 0, topLeftY: 0.75, bottomRightX: 1, bottomRightY: 1 }],
 * });
 * ```
 * @see capture of the .cn model catalog, 2026-06-18
 * @see public snapshot of the registry, 2026-08-01
 * @see RunningHub API documentation, 2026-09-19
 * @see RunningHub public model registry, 2026-09-10
 */
export const volcSubtitleErasePro: Model<VolcSubtitleEraseProInput, 'video'> = {
  id: 'volc-subtitle-erase-pro/video',
  output: 'video',
  media: { videoUrl: ['video', 500, 'mp4 mov m4v webm'] },
};
