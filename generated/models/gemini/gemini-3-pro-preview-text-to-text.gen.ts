// Generated from spec/models/gemini/gemini-3-pro-preview-text-to-text.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link gemini3ProPreviewTextToText}. */
export interface Gemini3ProPreviewTextToTextInput {
  /** Your question or task in full; earlier calls are not remembered. Say what form the answer should have. */
  prompt: string;
}

/**
 * Gemini 3 Pro (preview), text to text
 *
 * Answers a written request with text.
 * A preview of the Pro model, at more than twice the price of the others.
 *
 * - Documented as `rhart-text-g-3-pro-preview/text-to-text`
 * - Id: `rhart-text-g-3-pro-preview/text-to-text`
 * - Price: 0.05 CNY per call (2026-05-07)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(gemini3ProPreviewTextToText, {
 *   prompt: 'Plan a four-scene short film about a clockmaker who loses a day; one paragraph for each scene.',
 * });
 * ```
 * @see RunningHub public model registry, 2026-05-07
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const gemini3ProPreviewTextToText: Model<Gemini3ProPreviewTextToTextInput, 'text'> = {
  id: 'rhart-text-g-3-pro-preview/text-to-text',
  output: 'text',
  sites: { cn: { until: '2026-09-21' } },
};
