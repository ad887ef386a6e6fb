// Generated from spec/models/gemini/gemini-2.5-pro-text-to-text.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link gemini25ProTextToText}. */
export interface Gemini25ProTextToTextInput {
  /** Your question or task in full; earlier calls are not remembered. Say what form the answer should have. */
  prompt: string;
}

/**
 * Gemini 2.5 Pro, text to text
 *
 * Answers a written request with text.
 * The Pro model of its generation, at the price of Flash.
 *
 * - Documented as `rhart-text-g-25-pro/text-to-text`
 * - Id: `rhart-text-g-25-pro/text-to-text`
 * - Price: 0.02 CNY per call (2026-05-07)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(gemini25ProTextToText, {
 *   prompt: 'Outline a 60-second explainer video about heat pumps: hook, three points, closing line.',
 * });
 * ```
 * @see RunningHub public model registry, 2026-05-07
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const gemini25ProTextToText: Model<Gemini25ProTextToTextInput, 'text'> = {
  id: 'rhart-text-g-25-pro/text-to-text',
  output: 'text',
  sites: { cn: { until: '2026-09-21' } },
};
