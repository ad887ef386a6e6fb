// Generated from spec/models/kling/kling-v3.0-pro-image-to-video.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link klingV30ProImageToVideo}. */
export interface KlingV30ProImageToVideoInput {
  /**
   * What should move or change, starting from the picture, and how the camera behaves. There is no need to describe
   * what is already visible. 1 to 2500 characters.
   */
  prompt: string;
  /**
   * Things to keep out of the clip, as a short list such as blur, extra fingers or captions. At most 2500 characters.
   */
  negativePrompt?: string | undefined;
  /** The picture the clip starts from; its shape decides the shape of the clip. JPG or PNG, up to 50 MB. */
  firstImageUrl: MediaInput;
  /** The picture the clip should end on. Leave it out to let the movement end freely. JPG or PNG, up to 50 MB. */
  lastImageUrl?: MediaInput | undefined;
  /**
   * Length of the clip in seconds, which is also what is billed. Sent with its default when left out.
   *
   * @default "5"
   */
  duration?: '3' | '4' | '5' | '6' | '7' | '8' | '9' | '10' | '11' | '12' | '13' | '14' | '15' | undefined;
  /**
   * How strictly the clip keeps to the prompt: towards 1 it obeys more, towards 0 it moves more freely. 0 to 1.
   *
   * @default 0.5
   */
  cfgScale?: number | undefined;
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
 * Kling 3.0 Pro, image to video
 *
 * Sets a picture in motion for 3 to 15 seconds, with sound, prepared elements and several shots if wanted.
 * Pro renders 1080p.
 * A second picture fixes the last frame.
 *
 * - Documented as `kling-v3.0-pro-image-to-video`
 * - Id: `kling-v3.0-pro/image-to-video`
 * - Price: 0.69 to 1.04 CNY per second, by sound and multiPrompt (2026-05-07)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(klingV30ProImageToVideo, {
 *   prompt: 'Lights come on window by window, cars leave streaks on the bridge, and the camera rises slowly above the roofs.',
 *   firstImageUrl: 'https://example.com/city.jpg',
 *   duration: '6',
 *   sound: false,
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 */
export const klingV30ProImageToVideo: Model<KlingV30ProImageToVideoInput, 'video'> = {
  id: 'kling-v3.0-pro/image-to-video',
  output: 'video',
  media: { firstImageUrl: ['image', 50, 'jpg png'], lastImageUrl: ['image', 50, 'jpg png'] },
  defaults: { duration: '5', sound: true },
};
