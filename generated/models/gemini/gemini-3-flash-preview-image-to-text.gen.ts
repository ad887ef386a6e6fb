// Generated from spec/models/gemini/gemini-3-flash-preview-image-to-text.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link gemini3FlashPreviewImageToText}. */
export interface Gemini3FlashPreviewImageToTextInput {
  /** What you want to know about the picture, or the task to do with it. Say what form the answer should have. */
  prompt: string;
  /** The picture the question is about; small print needs a sharp one. JPG or PNG, up to 30 MB. */
  imageUrl: MediaInput;
}

/**
 * Gemini 3 Flash (preview), image to text
 *
 * Answers questions about a picture: captions, text in it, what it shows.
 * A preview of the third generation of the quick model, at a lower price than the Pro model.
 *
 * - Documented as `rhart-text-g-3-flash-preview/image-to-text`
 * - Id: `rhart-text-g-3-flash-preview/image-to-text`
 * - Price: 0.02 CNY per call (2026-09-10)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(gemini3FlashPreviewImageToText, {
 *   prompt: 'Describe this picture as a prompt that would let an image model recreate it.',
 *   imageUrl: 'https://example.com/still-life.png',
 * });
 * ```
 * @see RunningHub public model registry, 2026-05-07
 * @see models that the Chinese site shows to visitors, 2026-09-21
 * @see RunningHub public model registry, 2026-09-10
 */
export const gemini3FlashPreviewImageToText: Model<Gemini3FlashPreviewImageToTextInput, 'text'> = {
  id: 'rhart-text-g-3-flash-preview/image-to-text',
  output: 'text',
  media: { imageUrl: ['image', 30, 'jpg png'] },
  sites: { cn: { until: '2026-09-21' } },
};
