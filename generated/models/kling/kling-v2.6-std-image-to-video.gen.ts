// Generated from spec/models/kling/kling-v2.6-std-image-to-video.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link klingV26StdImageToVideo}. */
export interface KlingV26StdImageToVideoInput {
  /**
   * What should move or change, starting from the picture, and how the camera behaves. There is no need to describe
   * what is already visible. 1 to 2000 characters.
   */
  prompt: string;
  /**
   * Things to keep out of the clip, as a short list such as blur, extra fingers or captions. At most 2500 characters.
   */
  negativePrompt?: string | undefined;
  /** The picture the clip starts from; its shape decides the shape of the clip. JPG, PNG or JPEG, up to 10 MB. */
  imageUrl: MediaInput;
  /**
   * Length of the clip in seconds. The price of a clip depends on it. Sent with its default when left out.
   *
   * @default "5"
   */
  duration?: '5' | '10' | undefined;
}

/**
 * Kling 2.6 Standard, image to video
 *
 * Sets a picture in motion for five or ten seconds; meant for drafts and large numbers of clips.
 * Cheaper than Pro, but without its switch for speech and sound.
 * Each clip is billed as a whole, at a price that depends on the settings.
 *
 * - Documented as `kling-v2.6-std-image-to-video`
 * - Id: `kling-v2.6-std/image-to-video`
 * - Price: 1.05 to 2.1 CNY per call, by duration (2026-08-01)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(klingV26StdImageToVideo, {
 *   prompt: 'A breeze lifts the curtain, petals slide off the windowsill, the light on the wall slowly wanders. The camera stays still.',
 *   negativePrompt: 'flicker, captions',
 *   imageUrl: 'https://example.com/window.png',
 *   duration: '5',
 * });
 * ```
 * @see RunningHub API documentation, 2026-09-19
 * @see RunningHub public model registry, 2026-08-01
 * @see RunningHub public model registry, 2026-09-10
 * @see RunningHub public model registry, 2026-08-01
 */
export const klingV26StdImageToVideo: Model<KlingV26StdImageToVideoInput, 'video'> = {
  id: 'kling-v2.6-std/image-to-video',
  output: 'video',
  media: { imageUrl: ['image', 10, 'jpg png jpeg'] },
  defaults: { duration: '5' },
};
