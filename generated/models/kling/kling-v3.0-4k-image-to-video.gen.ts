// Generated from spec/models/kling/kling-v3.0-4k-image-to-video.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link klingV30In4kImageToVideo}. */
export interface KlingV30In4kImageToVideoInput {
  /**
   * The picture the clip starts from; its shape decides the shape of the clip. Both sides at least 300 pixels, shape
   * between 1:2.5 and 2.5:1; files up to 10 MB are the safe choice. JPG, PNG or JPEG, up to 10 MB.
   */
  imageUrl: MediaInput;
  /**
   * What should move or change, starting from the picture, and how the camera behaves. There is no need to describe
   * what is already visible. Give this or multiPrompt. 1 to 2500 characters.
   */
  prompt?: string | undefined;
  /** Things to keep out of the clip, as a short list such as blur, extra fingers or captions. */
  negativePrompt?: string | undefined;
  /** The picture the clip should end on. Leave it out to let the movement end freely. JPG or PNG, up to 30 MB. */
  endImageUrl?: MediaInput | undefined;
  /**
   * Length of the clip in seconds, which is also what is billed. A whole number; 3 to 15. Sent with its default when
   * left out.
   *
   * @default 5
   */
  duration?: number | undefined;
  /**
   * How strictly the clip keeps to the prompt: towards 1 it obeys more, towards 0 it moves more freely. 0 to 1.
   *
   * @default 0.5
   */
  cfgScale?: number | undefined;
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
  /**
   * One description per shot of a multi-shot clip, in playing order; given instead of prompt. Has no effect while
   * multiShot is false.
   */
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
 * Kling 3.0 4K, image to video
 *
 * Sets a picture in motion in 4k for 3 to 15 seconds, for large screens and cropping.
 * Give either one prompt or a list of shots; it costs several times as much per second as Pro.
 *
 * - Documented as `kling-v3.0-4k-image-to-video`
 * - Id: `kling-v3-4k/image-to-video`
 * - Price: 2.7 CNY per second, by multiPrompt (2026-09-10)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(klingV30In4kImageToVideo, {
 *   imageUrl: 'https://example.com/knight.png',
 *   prompt: 'The knight lowers the visor, draws the sword and steps forward while fog rolls around his boots.',
 *   duration: 5,
 * });
 * ```
 * @see RunningHub API documentation, 2026-09-19
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 * @see RunningHub public model registry, 2026-09-10
 */
export const klingV30In4kImageToVideo: Model<KlingV30In4kImageToVideoInput, 'video'> = {
  id: 'kling-v3-4k/image-to-video',
  output: 'video',
  media: { imageUrl: ['image', 10, 'jpg png jpeg'], endImageUrl: ['image', 30, 'jpg png'] },
  defaults: { duration: 5 },
};
