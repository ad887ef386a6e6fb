// Generated from spec/models/pixverse/pixverse-v5.5-text-to-video.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link pixverseV55TextToVideo}. */
export interface PixverseV55TextToVideoInput {
  /** What the clip should show: scene, action, camera and mood. At most 2048 characters. */
  prompt: string;
  /** Things to keep out of the clip, as a short list such as blur, text or extra limbs. At most 2048 characters. */
  negativePrompt?: string | undefined;
  /**
   * Size class of the clip; 360p and 540p cost the same, higher classes mostly more. Ten-second clips stop at 720p.
   * Sent with its default when left out.
   *
   * @default "540p"
   */
  resolution?: '360p' | '540p' | '720p' | '1080p' | undefined;
  /**
   * Length of the clip in seconds; eight cost up to twice as much as five. Ten is not available in 1080p. Sent with its
   * default when left out.
   *
   * @default "5"
   */
  duration?: '5' | '8' | '10' | undefined;
  /**
   * Width to height of the clip: 9:16 for phones, 16:9 for screens, 1:1 for feeds.
   *
   * @default "1:1"
   */
  aspectRatio?: '16:9' | '4:3' | '1:1' | '3:4' | '9:16' | undefined;
  /**
   * Whether the model thinks your prompt through and enriches it first: auto decides by itself, enabled always does,
   * disabled takes it literally.
   *
   * @default "auto"
   */
  thinkingType?: 'auto' | 'enabled' | 'disabled' | undefined;
  /**
   * Whether sound that fits the picture is made as well, true or false; it raises the price. Sent with its default when
   * left out.
   *
   * @default "false"
   */
  generateAudioSwitch?: 'true' | 'false' | undefined;
  /**
   * Whether the clip is cut into several camera angles, true or false; it raises the price. Sent with its default when
   * left out.
   *
   * @default "false"
   */
  generateMultiClipSwitch?: 'true' | 'false' | undefined;
}

/**
 * PixVerse 5.5, text to video
 *
 * Turns a description into a clip of 5, 8 or 10 seconds, with sound and several camera angles on request.
 * V6 costs less per second and allows up to 15.
 *
 * - Documented as `pixverse-v5.5/text-to-video`
 * - Id: `pixverse-v5.5/text-to-video`
 * - Price: 3.1 to 19.4 CNY per call, by resolution, duration, generateAudioSwitch and generateMultiClipSwitch (2026-05-07)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(pixverseV55TextToVideo, {
 *   prompt: 'A street drummer plays on upturned buckets in a subway tunnel, passers-by blurred, quick handheld camera moves.',
 *   resolution: '540p',
 *   duration: '5',
 *   aspectRatio: '9:16',
 *   generateAudioSwitch: 'true',
 *   generateMultiClipSwitch: 'false',
 * });
 * ```
 * @see RunningHub public model registry, 2026-05-07
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const pixverseV55TextToVideo: Model<PixverseV55TextToVideoInput, 'video'> = {
  id: 'pixverse-v5.5/text-to-video',
  output: 'video',
  defaults: { resolution: '540p', duration: '5', generateAudioSwitch: 'false', generateMultiClipSwitch: 'false' },
  sites: { cn: { until: '2026-09-21' } },
};
