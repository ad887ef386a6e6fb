// Generated from spec/models/kling/kling-video-o3-std-image-to-video.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link klingVideoO3StdImageToVideo}. */
export interface KlingVideoO3StdImageToVideoInput {
  /**
   * What should move or change, starting from the picture, and how the camera behaves. There is no need to describe
   * what is already visible. 1 to 2500 characters.
   */
  prompt: string;
  /** The picture the clip starts from; its shape decides the shape of the clip. JPG or PNG, up to 50 MB. */
  firstImageUrl: MediaInput;
  /** The picture the clip should end on. Leave it out to let the movement end freely. JPG or PNG, up to 50 MB. */
  lastImageUrl?: MediaInput | undefined;
  /**
   * Length of the clip in seconds, which is also what is billed. A whole number; 3 to 15. Sent with its default when
   * left out.
   *
   * @default 5
   */
  duration?: number | undefined;
  /**
   * Whether speech, effects and ambience are made along with the picture; with sound each second costs more. Sent with
   * its default when left out.
   *
   * @default true
   */
  sound?: boolean | undefined;
  /**
   * Whether the clip is cut into several shots. Use it together with shotType and multiPrompt.
   *
   * @default false
   */
  multiShot?: boolean | undefined;
  /**
   * Who plans the cuts of a multi-shot clip: customize follows multiPrompt, intelligence leaves it to the model. Has no
   * effect while multiShot is false.
   *
   * @default "customize"
   */
  shotType?: 'customize' | 'intelligence' | undefined;
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
}

/**
 * Kling O3 Standard, image to video
 *
 * Sets a picture in motion for 3 to 15 seconds, towards a last frame if you give one, with sound and several shots if
 * wanted.
 * Standard renders 720p at the lowest price of the O3 family.
 *
 * - Documented as `kling-video-o3-std-image-to-video`
 * - Id: `kling-video-o3-std/image-to-video`
 * - Price: 0.52 to 0.69 CNY per second, by sound and multiPrompt (2026-05-07)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(klingVideoO3StdImageToVideo, {
 *   prompt: 'Water starts to fall, mist rises from the pool and two birds cross the frame from left to right.',
 *   firstImageUrl: 'https://example.com/waterfall.jpg',
 *   duration: 5,
 *   sound: false,
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 */
export const klingVideoO3StdImageToVideo: Model<KlingVideoO3StdImageToVideoInput, 'video'> = {
  id: 'kling-video-o3-std/image-to-video',
  output: 'video',
  media: { firstImageUrl: ['image', 50, 'jpg png'], lastImageUrl: ['image', 50, 'jpg png'] },
  defaults: { duration: 5, sound: true },
};
