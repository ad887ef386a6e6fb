// Generated from spec/models/wan/wan-2.7-image-to-video.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link wan27ImageToVideo}. */
export interface Wan27ImageToVideoInput {
  /** What happens between the first and the last moment: action, camera, mood. 1 to 5000 characters. */
  prompt?: string | undefined;
  /**
   * The frame the clip opens with. Alone, it leaves the ending to the prompt. JPG, PNG, JPEG, BMP or WEBP, up to 20 MB.
   */
  firstImageUrl: MediaInput;
  /**
   * The frame the clip should end on. Use a picture of the same scene and shape as the first. JPG, PNG, JPEG, BMP or
   * WEBP, up to 20 MB.
   */
  lastImageUrl?: MediaInput | undefined;
  /** Sound for the clip, such as speech or music. MP3 or WAV, up to 15 MB. */
  audioUrl?: MediaInput | undefined;
  /** What to avoid in the clip, such as shaky camera, distorted hands or subtitles. At most 500 characters. */
  negativePrompt?: string | undefined;
  /**
   * Height class of the video; 1080P costs about two thirds more per second than 720P. Sent with its default when left
   * out.
   *
   * @default "720P"
   */
  resolution?: '720P' | '1080P' | undefined;
  /**
   * Length of the clip in whole seconds, charged per second. Sent with its default when left out.
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
 * Wan 2.7, image to video
 *
 * Animates a picture for 2 to 15 seconds, or moves from a first picture to a last one.
 * Give both frames when the ending matters.
 *
 * - Documented as `wan-2.7/image-to-video`
 * - Id: `alibaba/wan-2.7/image-to-video`
 * - Price: 0.51 to 0.85 CNY per second, by resolution (2026-05-07)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(wan27ImageToVideo, {
 *   prompt: 'The bud opens petal by petal into full bloom, fixed camera, soft daylight moving across the leaves.',
 *   firstImageUrl: 'https://example.com/bud.png',
 *   lastImageUrl: 'https://example.com/bloom.png',
 *   resolution: '720P',
 *   duration: '5',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 */
export const wan27ImageToVideo: Model<Wan27ImageToVideoInput, 'video'> = {
  id: 'alibaba/wan-2.7/image-to-video',
  output: 'video',
  media: {
    firstImageUrl: ['image', 20, 'jpg png jpeg bmp webp'],
    lastImageUrl: ['image', 20, 'jpg png jpeg bmp webp'],
    audioUrl: ['audio', 15, 'mp3 wav'],
  },
  defaults: { resolution: '720P', duration: '5' },
};
