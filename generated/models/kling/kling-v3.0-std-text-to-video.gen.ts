// Generated from spec/models/kling/kling-v3.0-std-text-to-video.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link klingV30StdTextToVideo}. */
export interface KlingV30StdTextToVideoInput {
  /**
   * What the clip should show: subject, action, setting, light and camera movement, in the order in which things
   * happen. Quote spoken lines. 1 to 2500 characters.
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
  aspectRatio?: '1:1' | '16:9' | '9:16' | undefined;
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
}

/**
 * Kling 3.0 Standard, text to video
 *
 * Turns a description into a clip of 3 to 15 seconds with sound, in one take or cut into several shots.
 * Standard renders 720p at a lower price than Pro.
 * Sound is on unless you switch it off, and it raises the price.
 *
 * - Documented as `kling-v3.0-std-text-to-video`
 * - Id: `kling-v3.0-std/text-to-video`
 * - Price: 0.52 to 0.78 CNY per second, by sound and multiPrompt (2026-05-07)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(klingV30StdTextToVideo, {
 *   prompt: 'An old yellow tram climbs a wet cobbled street at night, sparks on the overhead wire, reflections in the shop windows.',
 *   duration: '5',
 *   aspectRatio: '16:9',
 *   sound: false,
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 */
export const klingV30StdTextToVideo: Model<KlingV30StdTextToVideoInput, 'video'> = {
  id: 'kling-v3.0-std/text-to-video',
  output: 'video',
  defaults: { duration: '5', sound: true },
};
