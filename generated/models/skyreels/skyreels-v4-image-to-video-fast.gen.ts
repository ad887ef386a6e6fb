// Generated from spec/models/skyreels/skyreels-v4-image-to-video-fast.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link skyreelsV4ImageToVideoFast}. */
export interface SkyreelsV4ImageToVideoFastInput {
  /** What should happen from the picture on, and how the camera moves. 1 to 2048 characters. */
  prompt: string;
  /** The picture the clip starts from. JPG, JPEG, PNG, GIF or BMP, up to 10 MB. */
  firstImageUrl: MediaInput;
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
 * SkyReels V4 Fast, image to video
 *
 * Sets a picture in motion for 3 to 15 seconds without sound.
 * Take Standard for sound effects.
 *
 * - Documented as `skyreels-v4/image-to-video-fast`
 * - Id: `skyreels-v4/image-to-video-fast`
 * - Price: 0.28 to 0.96 CNY per second, by resolution (2026-08-01)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(skyreelsV4ImageToVideoFast, {
 *   prompt: 'The fox pricks up its ears, leaps and dives nose-first into the snow, then shakes itself.',
 *   firstImageUrl: 'https://example.com/fox.jpg',
 *   promptOptimizer: true,
 *   resolution: '480p',
 * });
 * ```
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 * @see RunningHub public model registry, 2026-08-01
 */
export const skyreelsV4ImageToVideoFast: Model<SkyreelsV4ImageToVideoFastInput, 'video'> = {
  id: 'skyreels-v4/image-to-video-fast',
  output: 'video',
  media: { firstImageUrl: ['image', 10, 'jpg jpeg png gif bmp'] },
  defaults: { promptOptimizer: true, resolution: '1080p' },
};
