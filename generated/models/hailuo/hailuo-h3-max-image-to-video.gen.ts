// Generated from spec/models/hailuo/hailuo-h3-max-image-to-video.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link hailuoH3MaxImageToVideo}. */
export interface HailuoH3MaxImageToVideoInput {
  /** How the picture comes to life: who moves, where to, and what the camera does. 1 to 20480 characters. */
  prompt: string;
  /** The picture the clip starts from. May be left out when there is a last frame. JPG, JPEG, PNG or WEBP. */
  firstFrameUrl?: MediaInput | undefined;
  /** The picture the clip ends with. May be left out when there is a first frame. JPG, JPEG, PNG or WEBP. */
  lastFrameUrl?: MediaInput | undefined;
  /**
   * Size class of the clip: 480P for trying out a prompt, 768P for the result. Sent with its default when left out.
   *
   * @default "768P"
   */
  resolution?: '480P' | '768P' | undefined;
  /**
   * Length of the clip in seconds; every second is billed. Sent with its default when left out.
   *
   * @default "5"
   */
  duration?: '5' | '6' | '7' | '8' | '9' | '10' | '11' | '12' | '13' | '14' | '15' | undefined;
}

/**
 * Hailuo H3 Max, image to video
 *
 * The speed edition of Hailuo H3 for pictures: animates a first frame, leads to a last one, or joins both, at 480P or
 * 768P.
 * At least one of the two pictures is needed, and the shape of the clip follows it.
 *
 * - Documented as `MiniMax-H3-Max Image-to-Video (first/last frame)`
 * - Id: `minimax/hailuo-h3-max/image-to-video`
 * - Price: 0.41 to 0.63 CNY per second, by resolution (2026-09-21)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(hailuoH3MaxImageToVideo, {
 *   prompt: 'The skater pushes off, jumps over the bench and lands with bent knees; the camera follows low above the ground.',
 *   firstFrameUrl: 'https://example.com/skater.jpg',
 *   resolution: '768P',
 *   duration: '5',
 * });
 * ```
 * @see RunningHub API documentation, 2026-09-19
 * @see models that the Chinese site shows to visitors, 2026-09-21
 * @see price tables of the .cn site, 2026-09-21
 */
export const hailuoH3MaxImageToVideo: Model<HailuoH3MaxImageToVideoInput, 'video'> = {
  id: 'minimax/hailuo-h3-max/image-to-video',
  output: 'video',
  media: { firstFrameUrl: ['image', 0, 'jpg jpeg png webp'], lastFrameUrl: ['image', 0, 'jpg jpeg png webp'] },
  defaults: { resolution: '768P', duration: '5' },
};
