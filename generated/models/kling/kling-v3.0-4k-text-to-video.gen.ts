// Generated from spec/models/kling/kling-v3.0-4k-text-to-video.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link klingV30In4kTextToVideo}. */
export interface KlingV30In4kTextToVideoInput {
  /**
   * What the clip should show: subject, action, setting, light and camera movement, in the order in which things
   * happen. Required, but ignored while multiShot is true. 1 to 2500 characters.
   */
  prompt: string;
  /**
   * Things to keep out of the clip, as a short list such as blur, extra fingers or captions. At most 2500 characters.
   */
  negativePrompt?: string | undefined;
  /**
   * Length of the clip in seconds, which is also what is billed. Sent with its default when left out.
   *
   * @default "5"
   */
  duration?: '3' | '4' | '5' | '6' | '7' | '8' | '9' | '10' | '11' | '12' | '13' | '14' | '15' | undefined;
  /**
   * Width to height of the clip: 9:16 for phones, 16:9 for screens, 1:1 for feeds.
   *
   * @default "16:9"
   */
  aspectRatio?: '16:9' | '9:16' | '1:1' | undefined;
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
 * Kling 3.0 4K, text to video
 *
 * Turns a description into a 4k clip of 3 to 15 seconds, for large screens and cropping.
 * It costs several times as much per second as Pro, so try the idea there first.
 *
 * - Documented as `kling-v3-4k-text-to-video`
 * - Id: `kling-v3-4k/text-to-video`
 * - Price: 2.7 CNY per second, by multiPrompt (2026-09-10)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(klingV30In4kTextToVideo, {
 *   prompt: 'Wild horses gallop through shallow water on a wide steppe, spray catching the evening sun, tracking shot from the side.',
 *   duration: '5',
 *   aspectRatio: '16:9',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 * @see RunningHub public model registry, 2026-09-10
 */
export const klingV30In4kTextToVideo: Model<KlingV30In4kTextToVideoInput, 'video'> = {
  id: 'kling-v3-4k/text-to-video',
  output: 'video',
  defaults: { duration: '5' },
};
