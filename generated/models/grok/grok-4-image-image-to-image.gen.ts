// Generated from spec/models/grok/grok-4-image-image-to-image.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link grok4ImageImageToImage}. */
export interface Grok4ImageImageToImageInput {
  /** What the new picture should look like and what of the source to keep. */
  prompt: string;
  /**
   * The source picture, if there is one. The registry speaks of one address, the vendor's own nodes send a list with
   * one; which of them the endpoint wants is not certain. At most 1 item; each JPG or PNG, up to 10 MB.
   */
  imageUrls?: readonly MediaInput[] | undefined;
}

/**
 * Grok 4 Image, image to image
 *
 * Redraws a picture after a prompt with Grok 4, with no further settings.
 * The low-price Grok Image endpoint lets you pick the version.
 *
 * - Documented as `grok-4-image-image-to-image`
 * - Id: `rhart-image-g-4/image-to-image`
 * - Price: 1 CNY per call (2026-09-10)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(grok4ImageImageToImage, {
 *   prompt: 'Redraw this cat as 32-bit pixel art on a plain pastel background, keep the pose.',
 *   imageUrls: ['https://example.com/cat.jpg'],
 * });
 * ```
 * @see RunningHub public model registry, 2026-05-07
 * @see models that the Chinese site shows to visitors, 2026-09-21
 * @see RunningHub public model registry, 2026-09-10
 * @see HM-RunningHub/ComfyUI_RH_OpenAPI, 2026-05-07
 */
export const grok4ImageImageToImage: Model<Grok4ImageImageToImageInput, 'image'> = {
  id: 'rhart-image-g-4/image-to-image',
  output: 'image',
  media: { imageUrls: ['image', 10, 'jpg png'] },
  sites: { cn: { until: '2026-09-21' } },
};
