// Generated from spec/models/gemini/gemini-2.5-flash-text-to-text.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link gemini25FlashTextToText}. */
export interface Gemini25FlashTextToTextInput {
  /** Your question or task in full; earlier calls are not remembered. Say what form the answer should have. */
  prompt: string;
}

/**
 * Gemini 2.5 Flash, text to text
 *
 * Answers a written request with text.
 * The quick model, for summaries, descriptions and simple questions.
 *
 * - Documented as `rhart-text-g-25-flash/text-to-text`
 * - Id: `rhart-text-g-25-flash/text-to-text`
 * - Price: 0.02 CNY per call (2026-05-07)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(gemini25FlashTextToText, {
 *   prompt: 'Write a two-sentence shop description for a waterproof canvas backpack with a laptop sleeve.',
 * });
 * ```
 * @see RunningHub public model registry, 2026-05-07
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const gemini25FlashTextToText: Model<Gemini25FlashTextToTextInput, 'text'> = {
  id: 'rhart-text-g-25-flash/text-to-text',
  output: 'text',
  sites: { cn: { until: '2026-09-21' } },
};
