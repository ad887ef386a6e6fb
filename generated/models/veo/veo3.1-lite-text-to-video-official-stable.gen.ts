// Generated from spec/models/veo/veo3.1-lite-text-to-video-official-stable.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link veo31LiteTextToVideoOfficialStable}. */
export interface Veo31LiteTextToVideoOfficialStableInput {
  /** The scene to film: subject, movement, camera style and mood. 1 to 20000 characters. */
  prompt: string;
  /**
   * What should stay out of the clip, given as a list of things such as text, watermark or blur rather than as
   * commands. At most 20000 characters.
   */
  negativePrompt?: string | undefined;
  /**
   * Width to height of the video: 16:9 lies flat, 9:16 stands upright.
   *
   * @default "16:9"
   */
  aspectRatio?: '16:9' | '9:16' | undefined;
  /**
   * Height of the video in lines; 1080p costs more than 720p. Sent with its default when left out.
   *
   * @default "1080p"
   */
  resolution?: '720p' | '1080p' | undefined;
  /**
   * Length of the clip in seconds; every second is billed. Sent with its default when left out.
   *
   * @default "6"
   */
  duration?: '4' | '6' | '8' | undefined;
  /**
   * Starting number of the random draw, to repeat a clip; -1 or no value gives a new one each time. A whole number; -1
   * to 2147483647.
   */
  seed?: number | undefined;
}

/**
 * Veo 3.1 Lite, text to video (official stable)
 *
 * Films a described scene of four to eight seconds at the lowest official Veo price; it has no sound switch.
 *
 * - Documented as `google/veo3.1-lite/text-to-video-official-stable`
 * - Id: `rhart-video-v3.1-lite-official/text-to-video`
 * - Channel: official-stable, which the vendor calls stable and cheaper than buying from the model's own provider
 * - Price: 0.315 to 0.504 CNY per second, by resolution (2026-05-07)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(veo31LiteTextToVideoOfficialStable, {
 *   prompt: 'Macro shot of a bee landing on lavender, petals sway, shallow depth of field, soft morning light.',
 *   aspectRatio: '16:9',
 *   resolution: '1080p',
 *   duration: '6',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const veo31LiteTextToVideoOfficialStable: Model<Veo31LiteTextToVideoOfficialStableInput, 'video'> = {
  id: 'rhart-video-v3.1-lite-official/text-to-video',
  output: 'video',
  defaults: { resolution: '1080p', duration: '6' },
  sites: { cn: { until: '2026-09-21' } },
};
