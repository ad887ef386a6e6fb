// Generated from spec/models/hailuo/hailuo-h3-max-turbo-image-to-video.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link hailuoH3MaxTurboImageToVideo}. */
export interface HailuoH3MaxTurboImageToVideoInput {
  /** How the first frame moves on: the action, the camera, what changes. At most 2048 characters. */
  prompt: string;
  /** The picture the clip begins with. JPG, JPEG, PNG or WEBP. */
  firstFrameUrl: MediaInput;
  /** The picture the movement should arrive at. Leave it out to let the ending open. JPG, JPEG, PNG or WEBP. */
  lastFrameUrl?: MediaInput | undefined;
  /**
   * Size class of the clip: 480p for a storyboard, 768p for the result. Sent with its default when left out.
   *
   * @default "768p"
   */
  resolution?: '480p' | '768p' | undefined;
  /**
   * Length of the clip in seconds; every second is billed. Sent with its default when left out.
   *
   * @default "5"
   */
  duration?: '5' | '6' | '7' | '8' | '9' | '10' | '11' | '12' | '13' | '14' | '15' | undefined;
}

/**
 * Hailuo H3 Max Turbo, image to video
 *
 * Animates a first frame for little money, with a last frame as the goal if you give one.
 * Made for storyboards at 480p or 768p; unlike H3 and H3 Max it cannot do without the first frame.
 *
 * - Documented as `minimax-h3-max-turbo/image-to-video`
 * - Id: `minimax/h3-max-turbo/image-to-video`
 * - Price: 0.22 to 0.34 CNY per second, by resolution (2026-09-21)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(hailuoH3MaxTurboImageToVideo, {
 *   prompt: 'The detective lifts the lamp and the shadow on the wall turns its head; the camera pushes in slowly.',
 *   firstFrameUrl: 'https://example.com/panel-3.png',
 *   resolution: '480p',
 *   duration: '5',
 * });
 * ```
 * @see RunningHub API documentation, 2026-09-19
 * @see models that the Chinese site shows to visitors, 2026-09-21
 * @see price tables of the .cn site, 2026-09-21
 */
export const hailuoH3MaxTurboImageToVideo: Model<HailuoH3MaxTurboImageToVideoInput, 'video'> = {
  id: 'minimax/h3-max-turbo/image-to-video',
  output: 'video',
  media: { firstFrameUrl: ['image', 0, 'jpg jpeg png webp'], lastFrameUrl: ['image', 0, 'jpg jpeg png webp'] },
  defaults: { resolution: '768p', duration: '5' },
};
