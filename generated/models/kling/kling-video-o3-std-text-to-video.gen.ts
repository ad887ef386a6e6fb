// Generated from spec/models/kling/kling-video-o3-std-text-to-video.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link klingVideoO3StdTextToVideo}. */
export interface KlingVideoO3StdTextToVideoInput {
  /**
   * What the clip should show: subject, action, setting, light and camera movement, in the order in which things
   * happen. 1 to 2500 characters.
   */
  prompt: string;
  /**
   * Width to height of the clip: 9:16 for phones, 16:9 for screens, 1:1 for feeds.
   *
   * @default "16:9"
   */
  aspectRatio?: '1:1' | '16:9' | '9:16' | undefined;
  /**
   * Whether speech, effects and ambience are made along with the picture; with sound each second costs more. Sent with
   * its default when left out.
   *
   * @default true
   */
  sound?: boolean | undefined;
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
 * Kling O3 Standard, text to video
 *
 * Turns a description into a clip of 3 to 15 seconds, in one take or cut into several shots, with sound if wanted.
 * Standard renders 720p at the lowest price of the O3 family.
 *
 * - Documented as `kling-video-o3-std-text-to-video`
 * - Id: `kling-video-o3-std/text-to-video`
 * - Price: 0.52 to 0.69 CNY per second, by sound and multiPrompt (2026-05-07)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(klingVideoO3StdTextToVideo, {
 *   prompt: 'A silver train crosses a red desert under a huge sky, its shadow running along the dunes, wide aerial shot.',
 *   aspectRatio: '16:9',
 *   sound: false,
 *   duration: 5,
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 */
export const klingVideoO3StdTextToVideo: Model<KlingVideoO3StdTextToVideoInput, 'video'> = {
  id: 'kling-video-o3-std/text-to-video',
  output: 'video',
  defaults: { sound: true, duration: 5 },
};
