// Generated from spec/models/kling/kling-v2.6-pro-image-to-video.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link klingV26ProImageToVideo}. */
export interface KlingV26ProImageToVideoInput {
  /**
   * What should move or change, starting from the picture, and how the camera behaves. There is no need to describe
   * what is already visible. Quote spoken lines. 1 to 2000 characters.
   */
  prompt: string;
  /**
   * Things to keep out of the clip, as a short list such as blur, extra fingers or captions. At most 2500 characters.
   */
  negativePrompt?: string | undefined;
  /** The picture the clip starts from; its shape decides the shape of the clip. JPG or PNG, up to 20 MB. */
  imageUrl: MediaInput;
  /**
   * Whether voices, effects and ambience are made along with the picture, true or false. With sound the clip costs
   * twice as much. Sent with its default when left out.
   *
   * @default "true"
   */
  sound?: 'true' | 'false' | undefined;
  /**
   * Length of the clip in seconds; ten cost twice as much as five. Sent with its default when left out.
   *
   * @default "5"
   */
  duration?: '5' | '10' | undefined;
}

/**
 * Kling 2.6 Pro, image to video
 *
 * Sets a picture in motion in 1080p, with speech and sound if wanted.
 * Sound doubles the price, so switch it off for silent footage.
 *
 * - Documented as `kling-v2.6-pro-image-to-video`
 * - Id: `kling-v2.6-pro/image-to-video`
 * - Price: 1.75 to 7 CNY per call, by duration and sound (2026-05-07)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(klingV26ProImageToVideo, {
 *   prompt: 'The cat opens its eyes, stretches, yawns and walks towards the camera, everything else stays still. A soft purr.',
 *   imageUrl: 'https://example.com/cat.png',
 *   sound: 'true',
 *   duration: '5',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 */
export const klingV26ProImageToVideo: Model<KlingV26ProImageToVideoInput, 'video'> = {
  id: 'kling-v2.6-pro/image-to-video',
  output: 'video',
  media: { imageUrl: ['image', 20, 'jpg png'] },
  defaults: { sound: 'true', duration: '5' },
};
