// Generated from spec/models/grok/grok-imagine-image-edit-official-stable.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link grokImagineImageEditOfficialStable}. */
export interface GrokImagineImageEditOfficialStableInput {
  /** The change to make; name what must stay as it is. 5 to 20000 characters. */
  prompt: string;
  /** The picture to edit. Note the field name: image, without Url. JPG, PNG, JPEG or WEBP, up to 10 MB. */
  image: MediaInput;
}

/**
 * Grok Imagine Image, edit (official stable)
 *
 * Changes one picture as a written instruction says; shape and size cannot be chosen.
 *
 * - Documented as `xai/grok-imagine-image/edit-official-stable`
 * - Id: `rhart-image-x-official/edit`
 * - Channel: official-stable, which the vendor calls stable and cheaper than buying from the model's own provider
 * - Price: 0.14 CNY per call (2026-09-10)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(grokImagineImageEditOfficialStable, {
 *   prompt: 'Turn this daytime street into a rainy night with lit windows and wet asphalt. Keep all buildings and signs.',
 *   image: 'https://example.com/street.jpg',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 * @see models that the Chinese site shows to visitors, 2026-09-21
 * @see RunningHub public model registry, 2026-09-10
 */
export const grokImagineImageEditOfficialStable: Model<GrokImagineImageEditOfficialStableInput, 'image'> = {
  id: 'rhart-image-x-official/edit',
  output: 'image',
  media: { image: ['image', 10, 'jpg png jpeg webp'] },
  sites: { cn: { until: '2026-09-21' } },
};
