// Generated from spec/models/gemini/gemini-3-flash-preview-cv-image-to-text.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link gemini3FlashPreviewCvImageToText}. */
export interface Gemini3FlashPreviewCvImageToTextInput {
  /** What you want to know about the picture, or the task to do with it. Say what form the answer should have. */
  prompt: string;
  /** The picture to read; crop it to the part that matters. JPG or PNG, up to 30 MB. */
  imageUrl: MediaInput;
}

/**
 * Gemini 3 Flash (preview), image to text (cv)
 *
 * A second route to the same task as the plain image-to-text model, with the same fields and the same price; the vendor
 * does not say how it differs.
 * A preview of the third generation of the quick model, at a lower price than the Pro model.
 *
 * - Documented as `rhart-text-g-3-flash-preview-cv/image-to-text`
 * - Id: `rhart-text-g-3-flash-preview-cv/image-to-text`
 * - Price: 0.02 CNY per call (2026-05-07)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(gemini3FlashPreviewCvImageToText, {
 *   prompt: 'Transcribe all the text visible in this photo, line by line.',
 *   imageUrl: 'https://example.com/shop-window.jpg',
 * });
 * ```
 * @see RunningHub public model registry, 2026-05-07
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const gemini3FlashPreviewCvImageToText: Model<Gemini3FlashPreviewCvImageToTextInput, 'text'> = {
  id: 'rhart-text-g-3-flash-preview-cv/image-to-text',
  output: 'text',
  media: { imageUrl: ['image', 30, 'jpg png'] },
  sites: { cn: { until: '2026-09-21' } },
};
