// Generated from spec/models/skyreels/skyreels-v4-image-to-video.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link skyreelsV4ImageToVideo}. */
export interface SkyreelsV4ImageToVideoInput {
  /** What should happen from the picture on, and how the camera moves. At most 2048 characters. */
  prompt: string;
  /** The picture the clip starts from. JPG, JPEG, PNG, GIF or BMP, up to 10 MB. */
  firstFrameImageUrl: MediaInput;
  /**
   * Whether sound effects that fit the picture are made as well. Sent with its default when left out.
   *
   * @default false
   */
  sound?: boolean | undefined;
  /**
   * Length of the clip in seconds. A whole number; 3 to 15.
   *
   * @default 5
   */
  duration?: number | undefined;
  /**
   * Quality level; std is the only choice.
   *
   * @default "std"
   */
  mode?: 'std' | undefined;
}

/**
 * SkyReels V4, image to video (earlier endpoint)
 *
 * The first form of SkyReels V4 from a picture.
 * It has been split into a Standard and a Fast endpoint; use one of those in new programs.
 * Withdrawn by the vendor; use SkyReels V4 Standard, image to video or SkyReels V4 Fast, image to video.
 *
 * - Documented as `skyreels-v4/image-to-video`
 * - Id: `skyreels-v4/image-to-video`
 *
 * @deprecated Withdrawn (seen 2026-09-21): neither the vendor's lists of models of September 2026 nor its documentation
 * has it. Use 'skyreels-v4/image-to-video-std' or 'skyreels-v4/image-to-video-fast' instead.
 * @example
 * ```ts
 * const { output } = await rh.run(skyreelsV4ImageToVideo, {
 *   prompt: 'The float rolls forward, paper lanterns sway, and confetti falls while drummers walk beside it.',
 *   firstFrameImageUrl: 'https://example.com/float.png',
 *   sound: false,
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-02
 * @see history of the RunningHub public model registry, 2026-04-30
 * @see RunningHub public model registry, 2026-09-10
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const skyreelsV4ImageToVideo: Model<SkyreelsV4ImageToVideoInput, 'video'> = {
  id: 'skyreels-v4/image-to-video',
  output: 'video',
  media: { firstFrameImageUrl: ['image', 10, 'jpg jpeg png gif bmp'] },
  defaults: { sound: false },
};
