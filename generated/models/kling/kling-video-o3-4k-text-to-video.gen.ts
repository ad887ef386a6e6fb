// Generated from spec/models/kling/kling-video-o3-4k-text-to-video.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link klingVideoO3In4kTextToVideo}. */
export interface KlingVideoO3In4kTextToVideoInput {
  /**
   * What the clip should show: subject, action, setting, light and camera movement, in the order in which things
   * happen. Required, but ignored while multiShot is true. 1 to 2500 characters.
   */
  prompt: string;
  /**
   * Width to height of the clip: 9:16 for phones, 16:9 for screens, 1:1 for feeds.
   *
   * @default "16:9"
   */
  aspectRatio?: '16:9' | '9:16' | '1:1' | undefined;
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
   * Who plans the cuts of a multi-shot clip: customize follows multiPrompt, intelligence leaves it to the model. Send
   * it whenever multiShot is true.
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
 * Kling O3 4K, text to video
 *
 * Turns a description into a clip of 3 to 15 seconds, in one take or cut into several shots, with sound if wanted.
 * It renders 4k at one price per second, with or without sound, several times that of Pro.
 *
 * - Documented as `kling-video-o3-4k-text-to-video`
 * - Id: `kling-video-o3-4k/text-to-video`
 * - Price: 2.7 CNY per second, by multiPrompt (2026-09-10)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(klingVideoO3In4kTextToVideo, {
 *   prompt: 'A street drummer plays on upturned buckets in a subway tunnel, passers-by blurred, quick handheld camera moves.',
 *   aspectRatio: '16:9',
 *   duration: 6,
 *   sound: false,
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 * @see RunningHub public model registry, 2026-09-10
 */
export const klingVideoO3In4kTextToVideo: Model<KlingVideoO3In4kTextToVideoInput, 'video'> = {
  id: 'kling-video-o3-4k/text-to-video',
  output: 'video',
  defaults: { duration: 5 },
};
