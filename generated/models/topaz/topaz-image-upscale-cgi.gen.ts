// Generated from spec/models/topaz/topaz-image-upscale-cgi.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link topazImageUpscaleCgi}. */
export interface TopazImageUpscaleCgiInput {
  /** The render or drawing to enlarge. JPG or PNG, up to 50 MB. */
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
 * Topaz CGI, image upscale
 *
 * Enlarges renders, illustrations and game art with clean edges and gradients.
 *
 * - Documented as `topazlabs-image-upscale-cgi`
 * - Id: `topazlabs/image-upscale-cgi`
 * - Price: 0.7 to 2.1 CNY per call, by scale (2026-05-07)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(topazImageUpscaleCgi, {
 *   imageUrl: 'https://example.com/render.png',
 *   scale: '4x',
 *   subjectDetection: 'Foreground',
 *   faceEnhancement: false,
 * });
 * ```
 * @see RunningHub public model registry, 2026-05-07
 * @see RunningHub public model registry, 2026-09-10
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const topazImageUpscaleCgi: Model<TopazImageUpscaleCgiInput, 'image'> = {
  id: 'topazlabs/image-upscale-cgi',
  output: 'image',
  media: { imageUrl: ['image', 50, 'jpg png'] },
  defaults: { scale: '2x' },
  sites: { cn: { until: '2026-09-21' } },
};
