// Generated from spec/models/grok/grok-imagine-v1.5-image-to-video-official-stable.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link grokImagineV15ImageToVideoOfficialStable}. */
export interface GrokImagineV15ImageToVideoOfficialStableInput {
  /** How the picture comes to life: movement, camera and changes of the scene. 5 to 2048 characters. */
  prompt: string;
  /** The picture that the clip starts from. JPG, JPEG, PNG or WEBP, up to 100 MB. */
  imageUrl: MediaInput;
  /**
   * Length of the clip in seconds; every second is billed. A whole number; 1 to 15. Sent with its default when left
   * out.
   *
   * @default 6
   */
  duration?: number | undefined;
  /**
   * Height of the video in lines; 480p suits drafts. Sent with its default when left out.
   *
   * @default "720p"
   */
  resolution?: '480p' | '720p' | undefined;
}

/**
 * Grok Imagine 1.5, image to video (official stable)
 *
 * Sets a picture in motion for up to 15 seconds, in 480p or 720p.
 * Any whole number of seconds can be chosen, where the first version has only six and ten; each is billed.
 *
 * - Documented as `xai/grok-imagine-video-v1.5/image-to-video-official-stable`
 * - Id: `rhart-video-g-official/image-to-video-v1.5`
 * - Channel: official-stable, which the vendor calls stable and cheaper than buying from the model's own provider
 * - Price: 0.56 to 0.95 CNY per second, by resolution (2026-08-01)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(grokImagineV15ImageToVideoOfficialStable, {
 *   prompt: 'The kite surfer leans back, lifts off the crest and lands in a spray of foam; the camera swings around.',
 *   imageUrl: 'https://example.com/kite-surfer.jpg',
 *   duration: 5,
 *   resolution: '720p',
 * });
 * ```
 * @see RunningHub API documentation, 2026-09-19
 * @see RunningHub public model registry, 2026-08-01
 * @see RunningHub public model registry, 2026-09-10
 * @see models that the Chinese site shows to visitors, 2026-09-21
 * @see RunningHub public model registry, 2026-08-01
 */
export const grokImagineV15ImageToVideoOfficialStable: Model<GrokImagineV15ImageToVideoOfficialStableInput, 'video'> = {
  id: 'rhart-video-g-official/image-to-video-v1.5',
  output: 'video',
  media: { imageUrl: ['image', 100, 'jpg jpeg png webp'] },
  defaults: { duration: 6, resolution: '720p' },
  sites: { cn: { until: '2026-09-21' } },
};
