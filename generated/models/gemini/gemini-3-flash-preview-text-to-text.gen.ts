// Generated from spec/models/gemini/gemini-3-flash-preview-text-to-text.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link gemini3FlashPreviewTextToText}. */
export interface Gemini3FlashPreviewTextToTextInput {
  /** Your question or task in full; earlier calls are not remembered. Say what form the answer should have. */
  prompt: string;
}

/**
 * Gemini 3 Flash (preview), text to text
 *
 * Answers a written request with text.
 * A preview of the third generation of the quick model, at a lower price than the Pro model.
 *
 * - Documented as `rhart-text-g-3-flash-preview/text-to-text`
 * - Id: `rhart-text-g-3-flash-preview/text-to-text`
 * - Price: 0.02 CNY per call (2026-05-07)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(gemini3FlashPreviewTextToText, {
 *   prompt: 'Turn "cat in space" into a detailed prompt for an image model, at most 60 words.',
 * });
 * ```
 * @see RunningHub public model registry, 2026-05-07
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const gemini3FlashPreviewTextToText: Model<Gemini3FlashPreviewTextToTextInput, 'text'> = {
  id: 'rhart-text-g-3-flash-preview/text-to-text',
  output: 'text',
  sites: { cn: { until: '2026-09-21' } },
};
