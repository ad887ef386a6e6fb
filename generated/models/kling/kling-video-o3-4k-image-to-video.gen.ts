// Generated from spec/models/kling/kling-video-o3-4k-image-to-video.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link klingVideoO3In4kImageToVideo}. */
export interface KlingVideoO3In4kImageToVideoInput {
  /**
   * What should move or change, starting from the picture, and how the camera behaves. There is no need to describe
   * what is already visible. Required, but ignored while multiShot is true. 1 to 2500 characters.
   */
  prompt: string;
  /** The picture the clip starts from; its shape decides the shape of the clip. JPG, JPEG, PNG or WEBP, up to 30 MB. */
  firstImageUrl: MediaInput;
  /**
   * The picture the clip should end on. Leave it out to let the movement end freely. JPG, JPEG, PNG or WEBP, up to 30
   * MB.
   */
  lastImageUrl?: MediaInput | undefined;
  /**
   * Length of the clip in seconds, which is also what is billed. A whole number; 3 to 15. Sent with its default when
   * left out.
   *
   * @default 5
   */
  duration?: number | undefined;
  /**
   * Whether speech, effects and ambience are made along with the picture.
   *
   * @default false
   */
  sound?: boolean | undefined;
  /**
   * Who plans the cuts of a multi-shot clip: customize follows multiPrompt, intelligence leaves it to the model. Has no
   * effect while multiShot is false.
   *
   * @default "customize"
   */
  shotType?: 'customize' | 'intelligence' | undefined;
  /**
   * Whether the clip is cut into several shots. While true, prompt has no effect; while false, shotType and multiPrompt
   * have none.
   *
   * @default false
   */
  multiShot?: boolean | undefined;
  /** One description per shot of a multi-shot clip, in playing order. Has no effect while multiShot is false. */
  multiPrompt?: readonly {
    /** Position of the shot in the clip, counted from 1. A whole number. */
    index?: number | undefined;
    /** What happens in this shot. */
    prompt?: string | undefined;
    /** Length of this shot in seconds; the shots together last as long as the clip. */
    duration?: string | number | undefined;
    [field: string]: unknown;
  }[] | undefined;
  /**
   * Elements made beforehand with kling-elements or kling-elements-advanced, to keep a character or object
   * recognizable.
   */
  elementList?: readonly {
    /** Number of the element as returned when it was made; pass it as text so that no digit is lost. */
    element_id?: string | number | undefined;
    [field: string]: unknown;
  }[] | undefined;
}

/**
 * Kling O3 4K, image to video
 *
 * Sets a picture in motion for 3 to 15 seconds, towards a last frame if you give one, with sound and several shots if
 * wanted.
 * It renders 4k at one price per second, with or without sound, several times that of Pro.
 *
 * - Documented as `kling-video-o3-4k-image-to-video`
 * - Id: `kling-video-o3-4k/image-to-video`
 * - Price: 2.7 CNY per second, by multiPrompt (2026-09-10)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(klingVideoO3In4kImageToVideo, {
 *   prompt: 'The robot bends down, waters the seedling with great care and looks up as the first leaf opens.',
 *   firstImageUrl: 'https://example.com/robot.png',
 *   duration: 4,
 *   sound: false,
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 * @see RunningHub public model registry, 2026-09-10
 */
export const klingVideoO3In4kImageToVideo: Model<KlingVideoO3In4kImageToVideoInput, 'video'> = {
  id: 'kling-video-o3-4k/image-to-video',
  output: 'video',
  media: { firstImageUrl: ['image', 30, 'jpg jpeg png webp'], lastImageUrl: ['image', 30, 'jpg jpeg png webp'] },
  defaults: { duration: 5 },
};
