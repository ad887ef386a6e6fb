// Generated from spec/models/gemini/gemini-2.5-pro-image-to-text.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link gemini25ProImageToText}. */
export interface Gemini25ProImageToTextInput {
  /** What you want to know about the picture, or the task to do with it. Say what form the answer should have. */
  prompt: string;
  /** The picture the question is about; small print needs a sharp one. JPG or PNG, up to 30 MB. */
  imageUrl: MediaInput;
}

/**
 * Gemini 2.5 Pro, image to text
 *
 * Answers questions about a picture: captions, text in it, what it shows.
 * The Pro model of its generation, at the price of Flash.
 *
 * - Documented as `rhart-text-g-25-pro/image-to-text`
 * - Id: `rhart-text-g-25-pro/image-to-text`
 * - Price: 0.02 CNY per call (2026-09-10)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(gemini25ProImageToText, {
 *   prompt: 'Explain the trend in this chart and name two things it does not show.',
 *   imageUrl: 'https://example.com/chart.png',
 * });
 * ```
 * @see RunningHub public model registry, 2026-05-07
 * @see models that the Chinese site shows to visitors, 2026-09-21
 * @see RunningHub public model registry, 2026-09-10
 */
export const gemini25ProImageToText: Model<Gemini25ProImageToTextInput, 'text'> = {
  id: 'rhart-text-g-25-pro/image-to-text',
  output: 'text',
  media: { imageUrl: ['image', 30, 'jpg png'] },
  sites: { cn: { until: '2026-09-21' } },
};
