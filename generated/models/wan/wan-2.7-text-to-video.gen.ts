// Generated from spec/models/wan/wan-2.7-text-to-video.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link wan27TextToVideo}. */
export interface Wan27TextToVideoInput {
  /** The scene, the action, the camera and the sound, in the order in which they happen. 1 to 5000 characters. */
  prompt: string;
  /** What to avoid in the clip, such as shaky camera, distorted hands or subtitles. At most 500 characters. */
  negativePrompt?: string | undefined;
  /** Music or other sound to lay under the clip. MP3 or WAV, up to 15 MB. */
  audioUrl?: MediaInput | undefined;
  /**
   * Length of the clip in whole seconds, charged per second. Sent with its default when left out.
   *
   * @default "5"
   */
  duration?: '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | '10' | '11' | '12' | '13' | '14' | '15' | undefined;
  /**
   * Height class of the video; 1080P costs about two thirds more per second than 720P. Sent with its default when left
   * out.
   *
   * @default "720P"
   */
  resolution?: '720P' | '1080P' | undefined;
  /**
   * Width to height of the frame: 16:9 for screens, 9:16 for phones. Sent with its default when left out.
   *
   * @default "16:9"
   */
  aspectRatio?: '16:9' | '9:16' | '1:1' | '4:3' | '3:4' | undefined;
  /**
   * Lets the service rewrite the prompt before generating. It helps short prompts most and takes longer; switch it off
   * to be taken literally.
   *
   * @default true
   */
  promptExtend?: boolean | undefined;
  /**
   * Fixes the randomness, so that the same request gives a similar clip again. Left out, every call differs; even a
   * fixed seed does not promise an identical clip. A whole number; 0 to 2147483647.
   */
  seed?: number | undefined;
}

/**
 * Wan 2.7, text to video
 *
 * Films a scene from a description, 2 to 15 seconds long, optionally to your own music.
 * The general choice of the Wan family for text.
 *
 * - Documented as `wan-2.7/text-to-video`
 * - Id: `alibaba/wan-2.7/text-to-video`
 * - Price: 0.51 to 0.85 CNY per second, by resolution (2026-05-07)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(wan27TextToVideo, {
 *   prompt: 'A fox trots across a snowy field at dusk, stops, looks straight into the camera and dives after a mouse.',
 *   duration: '6',
 *   resolution: '1080P',
 *   aspectRatio: '16:9',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 */
export const wan27TextToVideo: Model<Wan27TextToVideoInput, 'video'> = {
  id: 'alibaba/wan-2.7/text-to-video',
  output: 'video',
  media: { audioUrl: ['audio', 15, 'mp3 wav'] },
  defaults: { duration: '5', resolution: '720P', aspectRatio: '16:9' },
};
