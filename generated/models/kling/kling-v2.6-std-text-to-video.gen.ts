// Generated from spec/models/kling/kling-v2.6-std-text-to-video.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link klingV26StdTextToVideo}. */
export interface KlingV26StdTextToVideoInput {
  /**
   * What the clip should show: subject, action, setting, light and camera movement, in the order in which things
   * happen. At most 2000 characters.
   */
  prompt: string;
  /**
   * Things to keep out of the clip, as a short list such as blur, extra fingers or captions. At most 2500 characters.
   */
  negativePrompt?: string | undefined;
  /**
   * Width to height of the clip: 9:16 for phones, 16:9 for screens, 1:1 for feeds. Sent with its default when left out.
   *
   * @default "16:9"
   */
  aspectRatio?: '1:1' | '16:9' | '9:16' | undefined;
  /**
   * Length of the clip in seconds. The price of a clip depends on it. Sent with its default when left out.
   *
   * @default "5"
   */
  duration?: '5' | '10' | undefined;
}

/**
 * Kling 2.6 Standard, text to video
 *
 * Turns a description into a clip of five or ten seconds; meant for drafts, storyboards and large numbers of clips.
 * Cheaper than Pro, but without its switch for speech and sound.
 * Each clip is billed as a whole, at a price that depends on the settings.
 *
 * - Documented as `kling-v2.6-std-text-to-video`
 * - Id: `kling-v2.6-std/text-to-video`
 * - Price: 1.05 to 2.1 CNY per call, by duration (2026-08-01)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(klingV26StdTextToVideo, {
 *   prompt: 'A red fox trots across a snowy clearing, stops, tilts its head and dives nose first into the snow, long lens, pale winter light.',
 *   aspectRatio: '16:9',
 *   duration: '5',
 * });
 * ```
 * @see RunningHub API documentation, 2026-09-19
 * @see RunningHub public model registry, 2026-08-01
 * @see RunningHub public model registry, 2026-09-10
 * @see RunningHub public model registry, 2026-08-01
 */
export const klingV26StdTextToVideo: Model<KlingV26StdTextToVideoInput, 'video'> = {
  id: 'kling-v2.6-std/text-to-video',
  output: 'video',
  defaults: { aspectRatio: '16:9', duration: '5' },
};
