// Generated from spec/models/gemini/gemini-3-pro-preview-cv-image-to-text.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link gemini3ProPreviewCvImageToText}. */
export interface Gemini3ProPreviewCvImageToTextInput {
  /** What you want to know about the picture, or the task to do with it. Say what form the answer should have. */
  prompt: string;
  /** The picture to read; crop it to the part that matters. JPG or PNG, up to 30 MB. */
  imageUrl: MediaInput;
}

/**
 * Gemini 3 Pro (preview), image to text (cv)
 *
 * A second route to the same task as the plain image-to-text model, with the same fields and the same price; the vendor
 * does not say how it differs.
 * A preview of the Pro model, at more than twice the price of the others.
 *
 * - Documented as `rhart-text-g-3-pro-preview-cv/image-to-text`
 * - Id: `rhart-text-g-3-pro-preview-cv/image-to-text`
 * - Price: 0.05 CNY per call (2026-09-10)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(gemini3ProPreviewCvImageToText, {
 *   prompt: 'List the parts labeled in this technical drawing and say how they fit together.',
 *   imageUrl: 'https://example.com/drawing.png',
 * });
 * ```
 * @see RunningHub public model registry, 2026-05-07
 * @see models that the Chinese site shows to visitors, 2026-09-21
 * @see RunningHub public model registry, 2026-09-10
 */
export const gemini3ProPreviewCvImageToText: Model<Gemini3ProPreviewCvImageToTextInput, 'text'> = {
  id: 'rhart-text-g-3-pro-preview-cv/image-to-text',
  output: 'text',
  media: { imageUrl: ['image', 30, 'jpg png'] },
  sites: { cn: { until: '2026-09-21' } },
};
