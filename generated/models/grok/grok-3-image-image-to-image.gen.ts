// Generated from spec/models/grok/grok-3-image-image-to-image.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link grok3ImageImageToImage}. */
export interface Grok3ImageImageToImageInput {
  /** What the new picture should look like and what of the source to keep. */
  prompt: string;
  /**
   * The source picture. The registry speaks of one address, the vendor's own nodes send a list with one; which of them
   * the endpoint wants is not certain. Exactly 1 item; each JPG or PNG, up to 10 MB.
   */
  imageUrls: readonly MediaInput[];
}

/**
 * Grok 3 Image, image to image
 *
 * Redraws a picture after a prompt with Grok 3, with no further settings.
 * The low-price Grok Image endpoint lets you pick the version.
 *
 * - Documented as `grok-3-image-to-image`
 * - Id: `rhart-image-g-3/image-to-image`
 * - Price: 1 CNY per call (2026-09-10)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(grok3ImageImageToImage, {
 *   prompt: 'Redraw this harbor photo as a two-color woodcut with bold carved lines.',
 *   imageUrls: ['https://example.com/harbor.jpg'],
 * });
 * ```
 * @see RunningHub public model registry, 2026-05-07
 * @see models that the Chinese site shows to visitors, 2026-09-21
 * @see RunningHub public model registry, 2026-09-10
 * @see HM-RunningHub/ComfyUI_RH_OpenAPI, 2026-05-07
 */
export const grok3ImageImageToImage: Model<Grok3ImageImageToImageInput, 'image'> = {
  id: 'rhart-image-g-3/image-to-image',
  output: 'image',
  media: { imageUrls: ['image', 10, 'jpg png'] },
  sites: { cn: { until: '2026-09-21' } },
};
