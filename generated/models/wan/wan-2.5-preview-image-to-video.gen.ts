// Generated from spec/models/wan/wan-2.5-preview-image-to-video.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link wan25PreviewImageToVideo}. */
export interface Wan25PreviewImageToVideoInput {
  /**
   * What happens in the clip: movement of the subject, of the camera, and the mood. Optional, but the result is far
   * more predictable with it. At most 1500 characters.
   */
  prompt?: string | undefined;
  /**
   * The picture the clip starts from. Each side must measure 240 to 8000 pixels. JPG, JPEG, PNG, BMP or WEBP, up to 10
   * MB.
   */
  imageUrl: MediaInput;
  /**
   * Sound to build the clip on, 3 to 30 seconds long. Anything beyond the clip length is cut off; a shorter track
   * leaves the rest silent. MP3 or WAV, up to 15 MB.
   */
  audioUrl?: MediaInput | undefined;
  /** What to avoid in the clip, such as shaky camera, distorted hands or subtitles. At most 500 characters. */
  negativePrompt?: string | undefined;
  /**
   * Length of the clip in seconds; the price is per second. Sent with its default when left out.
   *
   * @default "5"
   */
  duration?: '5' | '10' | undefined;
  /**
   * Height class of the video; 1080p costs about three times as much per second as 480p. Sent with its default when
   * left out.
   *
   * @default "1080p"
   */
  resolution?: '480p' | '720p' | '1080p' | undefined;
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
 * Wan 2.5 Preview, image to video
 *
 * Animates a still picture for 5 or 10 seconds and can follow a sound track you supply, for instance speech or music.
 * Wan 2.6 and 2.7 are newer and run longer.
 *
 * - Documented as `wan-2.5-preview/image-to-video`
 * - Id: `alibaba/wan-2.5-preview/image-to-video`
 * - Price: 0.196 to 0.652 CNY per second, by resolution (2026-05-07)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(wan25PreviewImageToVideo, {
 *   prompt: 'The singer starts to sing into the microphone, swaying slightly, while the camera pushes in slowly.',
 *   imageUrl: 'https://example.com/singer.png',
 *   audioUrl: 'https://example.com/verse.mp3',
 *   duration: '10',
 *   resolution: '720p',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 */
export const wan25PreviewImageToVideo: Model<Wan25PreviewImageToVideoInput, 'video'> = {
  id: 'alibaba/wan-2.5-preview/image-to-video',
  output: 'video',
  media: { imageUrl: ['image', 10, 'jpg jpeg png bmp webp'], audioUrl: ['audio', 15, 'mp3 wav'] },
  defaults: { duration: '5', resolution: '1080p' },
};
