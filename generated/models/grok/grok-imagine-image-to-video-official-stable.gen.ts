// Generated from spec/models/grok/grok-imagine-image-to-video-official-stable.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link grokImagineImageToVideoOfficialStable}. */
export interface GrokImagineImageToVideoOfficialStableInput {
  /** What should happen in the clip. Describe the camera, the movement and the sound. 5 to 800 characters. */
  prompt: string;
  /** The picture the clip starts from. JPG or PNG, up to 10 MB. */
  imageUrl: MediaInput;
  /**
   * Height of the video in lines. Sent with its default when left out.
   *
   * @default "720p"
   */
  resolution?: '720p' | '480p' | undefined;
  /**
   * Length of the clip in seconds; the price follows it. Sent with its default when left out.
   *
   * @default "6"
   */
  duration?: '6' | '10' | undefined;
}

/**
 * Grok Imagine, image to video (official stable)
 *
 * Brings a still picture to life as a short clip with matching sound.
 *
 * - Documented as `xai/grok-imagine/image-to-video-official-stable`
 * - Id: `rhart-video-g-official/image-to-video`
 * - Channel: official-stable, which the vendor calls stable and cheaper than buying from the model's own provider
 * - Price: 1.89 to 3.15 CNY per call, by duration (2026-05-07)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(grokImagineImageToVideoOfficialStable, {
 *   prompt: 'The camera circles the red car slowly while waves break on the rocks below and the sun sets; sound of surf and wind.',
 *   imageUrl: 'https://example.com/car.jpg',
 *   resolution: '720p',
 *   duration: '6',
 * });
 * ```
 * @see RunningHub API documentation, 2026-03-12
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const grokImagineImageToVideoOfficialStable: Model<GrokImagineImageToVideoOfficialStableInput, 'video'> = {
  id: 'rhart-video-g-official/image-to-video',
  output: 'video',
  media: { imageUrl: ['image', 10, 'jpg png'] },
  defaults: { resolution: '720p', duration: '6' },
  sites: { cn: { until: '2026-09-21' } },
};
