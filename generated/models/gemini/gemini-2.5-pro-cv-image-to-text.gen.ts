// Generated from spec/models/gemini/gemini-2.5-pro-cv-image-to-text.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link gemini25ProCvImageToText}. */
export interface Gemini25ProCvImageToTextInput {
  /** What you want to know about the picture, or the task to do with it. Say what form the answer should have. */
  prompt: string;
  /** The picture to read; crop it to the part that matters. JPG or PNG, up to 30 MB. */
  imageUrl: MediaInput;
}

/**
 * Gemini 2.5 Pro, image to text (cv)
 *
 * A second route to the same task as the plain image-to-text model, with the same fields and the same price; the vendor
 * does not say how it differs.
 * The Pro model of its generation, at the price of Flash.
 *
 * - Documented as `rhart-text-g-25-pro-cv/image-to-text`
 * - Id: `rhart-text-g-25-pro-cv/image-to-text`
 * - Price: 0.02 CNY per call (2026-05-07)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(gemini25ProCvImageToText, {
 *   prompt: 'Read this receipt and return shop, date, items and total as JSON.',
 *   imageUrl: 'https://example.com/receipt.jpg',
 * });
 * ```
 * @see RunningHub public model registry, 2026-05-07
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const gemini25ProCvImageToText: Model<Gemini25ProCvImageToTextInput, 'text'> = {
  id: 'rhart-text-g-25-pro-cv/image-to-text',
  output: 'text',
  media: { imageUrl: ['image', 30, 'jpg png'] },
  sites: { cn: { until: '2026-09-21' } },
};
