// Generated from spec/models/gemini/gemini-3-pro-preview-image-to-text.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link gemini3ProPreviewImageToText}. */
export interface Gemini3ProPreviewImageToTextInput {
  /** What you want to know about the picture, or the task to do with it. Say what form the answer should have. */
  prompt: string;
  /** The picture the question is about; small print needs a sharp one. JPG or PNG, up to 30 MB. */
  imageUrl: MediaInput;
}

/**
 * Gemini 3 Pro (preview), image to text
 *
 * Answers questions about a picture: captions, text in it, what it shows.
 * A preview of the Pro model, at more than twice the price of the others.
 *
 * - Documented as `rhart-text-g-3-pro-preview/image-to-text`
 * - Id: `rhart-text-g-3-pro-preview/image-to-text`
 * - Price: 0.05 CNY per call (2026-09-10)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(gemini3ProPreviewImageToText, {
 *   prompt: 'Review the layout of this app screen: hierarchy, contrast, spacing. Suggest three changes.',
 *   imageUrl: 'https://example.com/screen.png',
 * });
 * ```
 * @see RunningHub public model registry, 2026-05-07
 * @see models that the Chinese site shows to visitors, 2026-09-21
 * @see RunningHub public model registry, 2026-09-10
 */
export const gemini3ProPreviewImageToText: Model<Gemini3ProPreviewImageToTextInput, 'text'> = {
  id: 'rhart-text-g-3-pro-preview/image-to-text',
  output: 'text',
  media: { imageUrl: ['image', 30, 'jpg png'] },
  sites: { cn: { until: '2026-09-21' } },
};
