// Generated from spec/models/kling/kling-video-o3-pro-reference-to-video.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link klingVideoO3ProReferenceToVideo}. */
export interface KlingVideoO3ProReferenceToVideoInput {
  /**
   * What should happen, and what to take from which reference, such as the dog from the second picture. 1 to 2500
   * characters.
   */
  prompt: string;
  /** Clip whose motion, camera work or style should carry over, at most 10 seconds long. MP4, up to 50 MB. */
  videoUrl?: MediaInput | undefined;
  /**
   * Pictures of the people, objects or places to use, in the order in which the prompt mentions them. Beside a
   * reference video, four or fewer are the safe choice. At most 7 items; each JPG or PNG, up to 50 MB.
   */
  imageUrls?: readonly MediaInput[] | undefined;
  /**
   * Whether the result keeps the sound of the reference video; without a video it has no effect. Sent with its default
   * when left out.
   *
   * @default true
   */
  keepOriginalSound?: boolean | undefined;
  /**
   * Whether speech, effects and ambience are made along with the picture; with sound each second costs more. Meant for
   * calls without a reference video.
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
   * Whether the clip is cut into several shots. Use it together with shotType and multiPrompt.
   *
   * @default false
   */
  multiShot?: boolean | undefined;
  /**
   * Who plans the cuts of a multi-shot clip: customize follows multiPrompt, intelligence leaves it to the model. Has no
   * effect while multiShot is false.
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
 * Kling O3 Pro, references to video
 *
 * Makes a new clip around people, objects or places from reference pictures.
 * A reference video adds its motion or camera work.
 * Pro renders 1080p and takes prepared elements.
 * Name each reference by its order in the prompt.
 *
 * - Documented as `kling-video-o3-pro/reference-to-video`
 * - Id: `kling-video-o3-pro/reference-to-video`
 * - Price: 0.72 to 0.9 CNY per second, by sound and multiPrompt (2026-05-07)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(klingVideoO3ProReferenceToVideo, {
 *   prompt: 'The woman from the first picture sings on the stage of the second, spotlights moving across the audience.',
 *   imageUrls: ['https://example.com/singer.png', 'https://example.com/stage.jpg'],
 *   keepOriginalSound: true,
 *   aspectRatio: '9:16',
 *   duration: 7,
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 */
export const klingVideoO3ProReferenceToVideo: Model<KlingVideoO3ProReferenceToVideoInput, 'video'> = {
  id: 'kling-video-o3-pro/reference-to-video',
  output: 'video',
  media: { videoUrl: ['video', 50, 'mp4'], imageUrls: ['image', 50, 'jpg png'] },
  defaults: { keepOriginalSound: true, duration: 5 },
};
