// Generated from spec/models/kling/kling-video-o3-4k-reference-to-video.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link klingVideoO3In4kReferenceToVideo}. */
export interface KlingVideoO3In4kReferenceToVideoInput {
  /**
   * What should happen, and what to take from which reference, such as the dog from the second picture. Required, but
   * ignored while multiShot is true. 1 to 2500 characters.
   */
  prompt: string;
  /**
   * Pictures of the people, objects or places to use, in the order in which the prompt mentions them. Beside a
   * reference video, at most four. At most 7 items; each JPG, JPEG, PNG or WEBP, up to 30 MB.
   */
  imageUrls?: readonly MediaInput[] | undefined;
  /**
   * Whether the result keeps the sound of the reference video; without a video it has no effect.
   *
   * @default true
   */
  keepOriginalSound?: boolean | undefined;
  /**
   * Whether speech, effects and ambience are made along with the picture. Takes effect only without a reference video.
   *
   * @default false
   */
  sound?: boolean | undefined;
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
 * Kling O3 4K, references to video
 *
 * Makes a new clip around people, objects or places from reference pictures.
 * It renders 4k at one price per second, with or without sound, several times that of Pro.
 * Name each reference by its order in the prompt.
 * The published field list has no field for a reference video.
 *
 * - Documented as `kling-video-o3-4k-reference-to-video`
 * - Id: `kling-video-o3-4k/reference-to-video`
 * - Price: 2.7 CNY per second, by multiPrompt (2026-09-10)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(klingVideoO3In4kReferenceToVideo, {
 *   prompt: 'The model from the first picture walks a catwalk in the coat from the second, flashes on both sides.',
 *   imageUrls: ['https://example.com/model.png', 'https://example.com/coat.png'],
 *   aspectRatio: '16:9',
 *   duration: 5,
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 * @see RunningHub public model registry, 2026-09-10
 */
export const klingVideoO3In4kReferenceToVideo: Model<KlingVideoO3In4kReferenceToVideoInput, 'video'> = {
  id: 'kling-video-o3-4k/reference-to-video',
  output: 'video',
  media: { imageUrls: ['image', 30, 'jpg jpeg png webp'] },
  defaults: { duration: 5 },
};
