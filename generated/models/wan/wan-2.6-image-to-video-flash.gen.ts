// Generated from spec/models/wan/wan-2.6-image-to-video-flash.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link wan26ImageToVideoFlash}. */
export interface Wan26ImageToVideoFlashInput {
  /** What should happen in the clip: movement, camera and, with sound on, what is heard. */
  prompt: string;
  /** What to avoid in the clip, such as shaky camera, distorted hands or subtitles. */
  negativePrompt?: string | undefined;
  /** The picture the clip starts from; the clip keeps its shape. JPG or PNG, up to 50 MB. */
  imageUrl: MediaInput;
  /** A sound track for the clip, such as a voice line or music. MP3 or WAV, up to 10 MB. */
  audioUrl?: MediaInput | undefined;
  /**
   * Height class of the video; it sets the price per second. Sent with its default when left out.
   *
   * @default "1080p"
   */
  resolution?: '720p' | '1080p' | undefined;
  /**
   * Length of the clip in whole seconds, charged per second. Sent with its default when left out.
   *
   * @default "5"
   */
  duration?: '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | '10' | '11' | '12' | '13' | '14' | '15' | undefined;
  /**
   * single films one unbroken shot; multi cuts between several camera positions to tell a short story. Sent with its
   * default when left out.
   *
   * @default "single"
   */
  shotType?: 'single' | 'multi' | undefined;
  /**
   * Lets the service flesh out the prompt first; useful for short prompts, off when yours is already precise. Sent with
   * its default when left out.
   *
   * @default false
   */
  enablePromptExpansion?: boolean | undefined;
  /**
   * Gives the clip sound. Silent clips cost half as much. Sent with its default when left out.
   *
   * @default true
   */
  enableAudio?: boolean | undefined;
}

/**
 * Wan 2.6 Flash, image to video
 *
 * Animates a picture with Wan 2.6 at about half the price of the plain version: any length from 2 to 15 seconds, with
 * or without sound.
 *
 * - Documented as `wan-2.6-image-to-video-flash`
 * - Id: `alibaba/wan-2.6/image-to-video-flash`
 * - Price: 0.11 to 0.38 CNY per second, by resolution and enableAudio (2026-05-07)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(wan26ImageToVideoFlash, {
 *   prompt: 'Steam curls up from the cup, rain taps on the window, the camera drifts slowly to the right.',
 *   imageUrl: 'https://example.com/coffee.jpg',
 *   resolution: '720p',
 *   duration: '6',
 *   shotType: 'single',
 *   enablePromptExpansion: false,
 *   enableAudio: true,
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 */
export const wan26ImageToVideoFlash: Model<Wan26ImageToVideoFlashInput, 'video'> = {
  id: 'alibaba/wan-2.6/image-to-video-flash',
  output: 'video',
  media: { imageUrl: ['image', 50, 'jpg png'], audioUrl: ['audio', 10, 'mp3 wav'] },
  defaults: { resolution: '1080p', duration: '5', shotType: 'single', enablePromptExpansion: false, enableAudio: true },
};
