// Generated from spec/models/gemini/gemini-2.5-flash-cv-image-to-text.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link gemini25FlashCvImageToText}. */
export interface Gemini25FlashCvImageToTextInput {
  /** What you want to know about the picture, or the task to do with it. Say what form the answer should have. */
  prompt: string;
  /** The picture to read; crop it to the part that matters. JPG or PNG, up to 30 MB. */
  imageUrl: MediaInput;
}

/**
 * Gemini 2.5 Flash, image to text (cv)
 *
 * A second route to the same task as the plain image-to-text model, with the same fields and the same price; the vendor
 * does not say how it differs.
 * The quick model, for summaries, descriptions and simple questions.
 *
 * - Documented as `rhart-text-g-25-flash-cv/image-to-text`
 * - Id: `rhart-text-g-25-flash-cv/image-to-text`
 * - Price: 0.02 CNY per call (2026-05-07)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(gemini25FlashCvImageToText, {
 *   prompt: 'Name the five main colors of this picture as hex codes.',
 *   imageUrl: 'https://example.com/poster.png',
 * });
 * ```
 * @see RunningHub public model registry, 2026-05-07
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const gemini25FlashCvImageToText: Model<Gemini25FlashCvImageToTextInput, 'text'> = {
  id: 'rhart-text-g-25-flash-cv/image-to-text',
  output: 'text',
  media: { imageUrl: ['image', 30, 'jpg png'] },
  sites: { cn: { until: '2026-09-21' } },
};
