// Generated from spec/models/skyreels/skyreels-v4-image-to-video-std.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link skyreelsV4ImageToVideoStd}. */
export interface SkyreelsV4ImageToVideoStdInput {
  /** What should happen from the picture on, and how the camera moves. At most 2048 characters. */
  prompt: string;
  /** The picture the clip starts from. JPG, JPEG, PNG, GIF or BMP, up to 10 MB. */
  firstImageUrl: MediaInput;
  /**
   * Whether sound effects that fit the picture are made as well. Sent with its default when left out.
   *
   * @default true
   */
  sound?: boolean | undefined;
  /**
   * Length of the clip in seconds. A whole number; 3 to 15.
   *
   * @default 5
   */
  duration?: number | undefined;
  /**
   * Whether the model extends and tidies your prompt first, for more detail. Turn it off to be taken literally. Sent
   * with its default when left out.
   *
   * @default true
   */
  promptOptimizer?: boolean | undefined;
  /**
   * Size class of the clip; 480p is enough for drafts. Sent with its default when left out.
   *
   * @default "1080p"
   */
  resolution?: '480p' | '720p' | '1080p' | undefined;
}

/**
 * SkyReels V4 Standard, image to video
 *
 * Sets a picture in motion for 3 to 15 seconds in up to 1080p, with sound effects unless switched off.
 *
 * - Documented as `skyreels-v4/image-to-video-std`
 * - Id: `skyreels-v4/image-to-video-std`
 * - Price: 0.39 to 1.23 CNY per second, by resolution (2026-08-01)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(skyreelsV4ImageToVideoStd, {
 *   prompt: 'Pages turn by themselves, a lamp flickers on, and the camera glides between the shelves towards the door.',
 *   firstImageUrl: 'https://example.com/bookshop.jpg',
 *   sound: true,
 *   duration: 8,
 *   promptOptimizer: true,
 *   resolution: '1080p',
 * });
 * ```
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 * @see RunningHub public model registry, 2026-08-01
 */
export const skyreelsV4ImageToVideoStd: Model<SkyreelsV4ImageToVideoStdInput, 'video'> = {
  id: 'skyreels-v4/image-to-video-std',
  output: 'video',
  media: { firstImageUrl: ['image', 10, 'jpg jpeg png gif bmp'] },
  defaults: { sound: true, promptOptimizer: true, resolution: '1080p' },
};
