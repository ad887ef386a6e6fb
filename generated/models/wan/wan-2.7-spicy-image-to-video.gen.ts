// Generated from spec/models/wan/wan-2.7-spicy-image-to-video.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link wan27SpicyImageToVideo}. */
export interface Wan27SpicyImageToVideoInput {
  /**
   * What happens in the clip: movement of the subject, of the camera, and the mood. Optional, but the result is far
   * more predictable with it. At most 5000 characters.
   */
  prompt?: string | undefined;
  /**
   * The picture the clip starts from; it is the only frame that can be fixed. JPG, PNG, JPEG, BMP or WEBP, up to 20 MB.
   */
  imageUrl: MediaInput;
  /** Sound for the clip, such as speech or music. MP3 or WAV, up to 15 MB. */
  audioUrl?: MediaInput | undefined;
  /** What to avoid in the clip, such as shaky camera, distorted hands or subtitles. At most 500 characters. */
  negativePrompt?: string | undefined;
  /**
   * Height class of the video: 720p for drafts, 1080p for the final clip. The rate per second depends on the settings.
   * Sent with its default when left out.
   *
   * @default "720p"
   */
  resolution?: '720p' | '1080p' | undefined;
  /**
   * Length of the clip in whole seconds, as a number; every second is billed. A whole number; 2 to 15. Sent with its
   * default when left out.
   *
   * @default 5
   */
  duration?: number | undefined;
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
 * Wan 2.7 Spicy, image to video
 *
 * Animates a still picture for 2 to 15 seconds, to your own sound if you supply it.
 * A variant of Wan 2.7 that starts from one picture; take plain Wan 2.7 when the last frame matters as well.
 * Every second is billed, at a rate that depends on the settings.
 *
 * - Documented as `wan-2.7-spicy/image-to-video`
 * - Id: `alibaba/wan-2.7-spicy/image-to-video`
 * - Price: 0.91 to 1.4 CNY per second, by resolution (2026-08-01)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(wan27SpicyImageToVideo, {
 *   prompt: 'The dancer spins once and lets her coat fly open, city lights blurred behind her, handheld camera at waist height.',
 *   imageUrl: 'https://example.com/dancer.png',
 *   resolution: '720p',
 *   duration: 6,
 * });
 * ```
 * @see RunningHub public model registry, 2026-08-01
 * @see RunningHub public model registry, 2026-09-10
 * @see models that the Chinese site shows to visitors, 2026-09-21
 * @see RunningHub public model registry, 2026-08-01
 */
export const wan27SpicyImageToVideo: Model<Wan27SpicyImageToVideoInput, 'video'> = {
  id: 'alibaba/wan-2.7-spicy/image-to-video',
  output: 'video',
  media: { imageUrl: ['image', 20, 'jpg png jpeg bmp webp'], audioUrl: ['audio', 15, 'mp3 wav'] },
  defaults: { resolution: '720p', duration: 5 },
  sites: { cn: { until: '2026-09-21' } },
};
