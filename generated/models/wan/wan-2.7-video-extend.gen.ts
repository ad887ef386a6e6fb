// Generated from spec/models/wan/wan-2.7-video-extend.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link wan27VideoExtend}. */
export interface Wan27VideoExtendInput {
  /** What happens next. Without it the model invents a fitting continuation. 1 to 5000 characters. */
  prompt?: string | undefined;
  /** The opening clip to continue. MP4 or MOV, up to 100 MB. */
  videoUrl: MediaInput;
  /** Sound for the result, such as music that carries on. MP3 or WAV, up to 15 MB. */
  audioUrl?: MediaInput | undefined;
  /** What to avoid in the clip, such as shaky camera, distorted hands or subtitles. At most 500 characters. */
  negativePrompt?: string | undefined;
  /**
   * Height class of the video; 1080P costs about two thirds more per second than 720P. Sent with its default when left
   * out.
   *
   * @default "1080P"
   */
  resolution?: '720P' | '1080P' | undefined;
  /**
   * Seconds of video to make, charged per second. Sent with its default when left out.
   *
   * @default "5"
   */
  duration?: '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | '10' | '11' | '12' | '13' | '14' | '15' | undefined;
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
 * Wan 2.7, video extend
 *
 * Continues a clip where it stops, in the same style and with the same people.
 * Describe the continuation, or leave it to the model.
 *
 * - Documented as `wan-2.7/video-extend`
 * - Id: `alibaba/wan-2.7/video-extend`
 * - Price: 0.51 to 0.85 CNY per second, by resolution (2026-05-07)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(wan27VideoExtend, {
 *   prompt: 'The skater lands the jump, rolls on and high-fives a friend at the edge of the ramp.',
 *   videoUrl: 'https://example.com/jump.mp4',
 *   resolution: '1080P',
 *   duration: '5',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 */
export const wan27VideoExtend: Model<Wan27VideoExtendInput, 'video'> = {
  id: 'alibaba/wan-2.7/video-extend',
  output: 'video',
  media: { videoUrl: ['video', 100, 'mp4 mov'], audioUrl: ['audio', 15, 'mp3 wav'] },
  defaults: { resolution: '1080P', duration: '5' },
};
