// Generated from spec/models/veo/veo3.1-pro-text-to-video-official-stable.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link veo31ProTextToVideoOfficialStable}. */
export interface Veo31ProTextToVideoOfficialStableInput {
  /**
   * The scene to film: subject, action, camera, light and, where sound is made, what is heard or said. 5 to 8000
   * characters.
   */
  prompt: string;
  /**
   * Width to height of the video: 16:9 lies flat, 9:16 stands upright.
   *
   * @default "9:16"
   */
  aspectRatio?: '16:9' | '9:16' | undefined;
  /**
   * Length of the clip in seconds; a longer one costs more. Sent with its default when left out.
   *
   * @default "8"
   */
  duration?: '4' | '6' | '8' | undefined;
  /**
   * Size class of the video; 720p suits drafts and 4k the final clip. Sent with its default when left out.
   *
   * @default "720p"
   */
  resolution?: '720p' | '1080p' | '4k' | undefined;
  /**
   * Whether the clip gets sound: speech, effects and ambience. It doubles the price. Sent with its default when left
   * out.
   *
   * @default false
   */
  generateAudio?: boolean | undefined;
  /**
   * What should stay out of the clip, given as a list of things such as text, watermark or blur rather than as
   * commands.
   */
  negativePrompt?: string | undefined;
  /**
   * Starting number of the random draw. Reuse it with the same input to get a similar clip; change it for a new one. A
   * whole number.
   */
  seed?: number | undefined;
}

/**
 * Veo 3.1 Pro, text to video (official stable)
 *
 * Films a described scene of four to eight seconds, with speech and sound if wanted.
 * Pro is the dearest Veo 3.1; try an idea with Fast first.
 *
 * - Documented as `google/veo3.1-pro/text-to-video-official-stable`
 * - Id: `rhart-video-v3.1-pro-official/text-to-video`
 * - Channel: official-stable, which the vendor calls stable and cheaper than buying from the model's own provider
 * - Price: 4.7 to 18.8 CNY per call, by duration and generateAudio (2026-05-07)
 *
 * On the price: the list has one price for every resolution
 *
 * @example
 * ```ts
 * const { output } = await rh.run(veo31ProTextToVideoOfficialStable, {
 *   prompt: 'A wall of ice breaks off a glacier and crashes into the turquoise bay, long lens, seabirds take off, deep rumble.',
 *   aspectRatio: '16:9',
 *   duration: '8',
 *   resolution: '4k',
 *   generateAudio: true,
 *   negativePrompt: 'people, boats, text',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const veo31ProTextToVideoOfficialStable: Model<Veo31ProTextToVideoOfficialStableInput, 'video'> = {
  id: 'rhart-video-v3.1-pro-official/text-to-video',
  output: 'video',
  defaults: { duration: '8', resolution: '720p', generateAudio: false },
  sites: { cn: { until: '2026-09-21' } },
};
