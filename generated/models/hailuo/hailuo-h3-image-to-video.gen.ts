// Generated from spec/models/hailuo/hailuo-h3-image-to-video.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link hailuoH3ImageToVideo}. */
export interface HailuoH3ImageToVideoInput {
  /**
   * What happens between the frames: the action, the camera and the mood. The picture already says what things look
   * like. 1 to 20480 characters.
   */
  prompt: string;
  /** The picture the clip opens with. Leave it out to fix only the ending. JPG, JPEG, PNG or WEBP, up to 30 MB. */
  firstFrameUrl?: MediaInput | undefined;
  /**
   * The picture the clip arrives at. Take one of the same shape as the first frame. JPG, JPEG, PNG or WEBP, up to 30
   * MB.
   */
  lastFrameUrl?: MediaInput | undefined;
  /**
   * Size class of the clip: 2K is rendered directly, 768P costs less and can be brought to 2K later by a regeneration
   * model. Sent with its default when left out.
   *
   * @default "2K"
   */
  resolution?: '2K' | '768P' | undefined;
  /**
   * Length of the clip in seconds; every second is billed. Sent with its default when left out.
   *
   * @default "5"
   */
  duration?: '5' | '6' | '7' | '8' | '9' | '10' | '11' | '12' | '13' | '14' | '15' | undefined;
  /**
   * Whether the clip is marked as made by AI. Switch it on where the rules of the place of publication demand it.
   *
   * @default false
   */
  aigc_watermark?: boolean | undefined;
}

/**
 * Hailuo H3, image to video
 *
 * Starts a clip from a picture, leads it to a last one, or joins both, in 2K and for 5 to 15 seconds.
 * At least one of the two pictures is needed, and the shape of the clip follows it.
 *
 * - Documented as `MiniMax-H3 Image-to-Video (first/last frame)`
 * - Id: `minimax/hailuo-h3/image-to-video`
 * - Price: 0.48 to 0.77 CNY per second, by resolution (2026-09-21)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(hailuoH3ImageToVideo, {
 *   prompt: 'The sheet of paper folds itself step by step into a crane, which lifts its wings; the camera stays close, soft window light.',
 *   firstFrameUrl: 'https://example.com/sheet.jpg',
 *   lastFrameUrl: 'https://example.com/crane.jpg',
 *   resolution: '2K',
 *   duration: '6',
 * });
 * ```
 * @see RunningHub API documentation, 2026-09-19
 * @see RunningHub public model registry, 2026-08-01
 * @see price tables of the .cn site, 2026-09-21
 */
export const hailuoH3ImageToVideo: Model<HailuoH3ImageToVideoInput, 'video'> = {
  id: 'minimax/hailuo-h3/image-to-video',
  output: 'video',
  media: { firstFrameUrl: ['image', 30, 'jpg jpeg png webp'], lastFrameUrl: ['image', 30, 'jpg jpeg png webp'] },
  defaults: { resolution: '2K', duration: '5' },
};
