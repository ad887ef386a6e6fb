// Generated from spec/models/sora/sora-2-image-to-video-pro-official-stable.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link sora2ImageToVideoProOfficialStable}. */
export interface Sora2ImageToVideoProOfficialStableInput {
  /** What happens after the first frame: action, camera, and what is heard or said. */
  prompt: string;
  /**
   * Height class of the video; 1080p is sharper and costs more per second. Sent with its default when left out.
   *
   * @default "720p"
   */
  resolution?: '720p' | '1080p' | undefined;
  /**
   * Length of the clip in seconds; every second is billed. Sent with its default when left out.
   *
   * @default "4"
   */
  duration?: '4' | '8' | '12' | '16' | '20' | undefined;
  /**
   * The first frame, in the proportions of the video. Allowed sizes: 720x1280, 1280x720, 1024x1792 or 1792x1024 pixels.
   * JPG or PNG, up to 10 MB.
   */
  imageUrl: MediaInput;
}

/**
 * Sora 2 Pro, image to video (official stable)
 *
 * The Pro version of Sora 2 for a clip that starts from a picture: up to 1080p and twenty seconds.
 *
 * - Documented as `sora-2/image-to-video-pro-official-stable`
 * - Id: `rhart-video-s-official/image-to-video-pro`
 * - Channel: official-stable, which the vendor calls stable and cheaper than buying from the model's own provider
 * - Price: 2.1 to 3.5 CNY per second, by resolution (2026-05-07)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(sora2ImageToVideoProOfficialStable, {
 *   prompt: 'The door of the hut opens, a hiker steps into the snow and looks at the peaks; boots crunch, wind rises.',
 *   resolution: '1080p',
 *   duration: '8',
 *   imageUrl: 'https://example.com/hut-1792x1024.png',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const sora2ImageToVideoProOfficialStable: Model<Sora2ImageToVideoProOfficialStableInput, 'video'> = {
  id: 'rhart-video-s-official/image-to-video-pro',
  output: 'video',
  media: { imageUrl: ['image', 10, 'jpg png'] },
  defaults: { resolution: '720p', duration: '4' },
  sites: { cn: { until: '2026-09-21' } },
};
