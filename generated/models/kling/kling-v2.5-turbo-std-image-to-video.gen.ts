// Generated from spec/models/kling/kling-v2.5-turbo-std-image-to-video.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link klingV25TurboStdImageToVideo}. */
export interface KlingV25TurboStdImageToVideoInput {
  /**
   * What should move or change, starting from the picture, and how the camera behaves. There is no need to describe
   * what is already visible. At most 2000 characters.
   */
  prompt: string;
  /**
   * Things to keep out of the clip, as a short list such as blur, extra fingers or captions. At most 2500 characters.
   */
  negativePrompt?: string | undefined;
  /**
   * Length of the clip in seconds; ten cost twice as much as five. Sent with its default when left out.
   *
   * @default "5"
   */
  duration?: '5' | '10' | undefined;
  /**
   * How strictly the clip keeps to the prompt: towards 1 it obeys more, towards 0 it moves more freely. 0 to 1.
   *
   * @default 0.5
   */
  guidanceScale?: number | undefined;
  /** The picture the clip starts from; its shape decides the shape of the clip. JPG or PNG, up to 50 MB. */
  firstImageUrl: MediaInput;
}

/**
 * Kling 2.5 Turbo Standard, image to video
 *
 * Sets a picture in motion without sound.
 * Standard renders 720p and costs less than Pro.
 * It takes a first frame only; Pro also takes a last one.
 *
 * - Documented as `kling-v2.5-turbo-std/image-to-video`
 * - Id: `kling-v2.5-turbo-std/image-to-video`
 * - Price: 1.05 to 2.1 CNY per call, by duration (2026-05-07)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(klingV25TurboStdImageToVideo, {
 *   prompt: 'The sails fill with wind, the boat heels over and spray flies across the deck as the camera follows alongside.',
 *   duration: '5',
 *   firstImageUrl: 'https://example.com/boat.jpg',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 */
export const klingV25TurboStdImageToVideo: Model<KlingV25TurboStdImageToVideoInput, 'video'> = {
  id: 'kling-v2.5-turbo-std/image-to-video',
  output: 'video',
  media: { firstImageUrl: ['image', 50, 'jpg png'] },
  defaults: { duration: '5' },
};
