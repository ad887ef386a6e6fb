// Generated from spec/models/topaz/topaz-image-upscale-high-fidelity-v2.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link topazImageUpscaleHighFidelityV2}. */
export interface TopazImageUpscaleHighFidelityV2Input {
  /** The photo to enlarge; the cleaner it is, the more this version pays off. JPG or PNG, up to 50 MB. */
  imageUrl: MediaInput;
  /**
   * How many times larger each side becomes; the price rises with it. Sent with its default when left out.
   *
   * @default "2x"
   */
  scale?: '2x' | '4x' | '6x' | undefined;
  /**
   * Part of the picture the enhancement concentrates on: everything, the subject in front, or what lies behind it.
   *
   * @default "All"
   */
  subjectDetection?: 'All' | 'Foreground' | 'Background' | undefined;
  /**
   * Treats faces separately so that eyes and skin come out clear. Switch it off for pictures without people.
   *
   * @default true
   */
  faceEnhancement?: boolean | undefined;
  /**
   * How freely faces are redrawn: 0 stays with the source, 1 invents most. Counts only with faceEnhancement on. 0 to 1.
   *
   * @default 0
   */
  faceEnhancementCreativity?: number | undefined;
  /**
   * How sharp faces become compared with the rest; lower it if they look pasted in. Counts only with faceEnhancement
   * on. 0 to 1.
   *
   * @default 0.8
   */
  faceEnhancementStrength?: number | undefined;
}

/**
 * Topaz High Fidelity V2, image upscale
 *
 * Enlarges good photos and keeps their grain and fine structure instead of smoothing it.
 * Meant for clean, high-quality sources.
 *
 * - Documented as `topazlabs-image-upscale-high fidelity v2`
 * - Id: `topazlabs/image-upscale-high-fidelity-v2`
 * - Price: 0.7 to 2.1 CNY per call, by scale (2026-05-07)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(topazImageUpscaleHighFidelityV2, {
 *   imageUrl: 'https://example.com/studio.png',
 *   scale: '2x',
 *   subjectDetection: 'All',
 *   faceEnhancement: false,
 * });
 * ```
 * @see RunningHub public model registry, 2026-05-07
 * @see RunningHub public model registry, 2026-09-10
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const topazImageUpscaleHighFidelityV2: Model<TopazImageUpscaleHighFidelityV2Input, 'image'> = {
  id: 'topazlabs/image-upscale-high-fidelity-v2',
  output: 'image',
  media: { imageUrl: ['image', 50, 'jpg png'] },
  defaults: { scale: '2x' },
  sites: { cn: { until: '2026-09-21' } },
};
