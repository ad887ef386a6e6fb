// Generated from spec/models/hailuo/hailuo-h3-context-ir-text.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link hailuoH3ContextIrText}. */
export interface HailuoH3ContextIrTextInput {
  /** The idea for the clip in your own words; a single sentence is enough. 1 to 7000 characters. */
  prompt: string;
  /**
   * Length in seconds of the clip that the prompt is for; the text is paced to fill it. Sent with its default when left
   * out.
   *
   * @default "5"
   */
  duration?: '4' | '5' | '6' | '7' | '8' | '9' | '10' | '11' | '12' | '13' | '14' | '15' | undefined;
  /**
   * Width to height of the clip that the prompt is for, so that the scene is composed to fit. Sent with its default
   * when left out.
   *
   * @default "16:9"
   */
  ratio?: '21:9' | '16:9' | '4:3' | '1:1' | '3:4' | '9:16' | undefined;
}

/**
 * Hailuo H3 Context-IR, prompt from text
 *
 * Rewrites an idea into a full prompt for Hailuo H3; it makes no clip.
 * It is billed by the tokens that go in and come out.
 *
 * - Documented as `MiniMax-H3-Context-IR (t2va)`
 * - Id: `minimax/hailuo-h3/context-ir-text`
 * - Price: 5.8 CNY per 1000000 tokens plus 23 CNY per 1000000 tokens (2026-09-21)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(hailuoH3ContextIrText, {
 *   prompt: 'A lighthouse keeper finds a message in a bottle from himself.',
 *   duration: '10',
 *   ratio: '21:9',
 * });
 * ```
 * @see RunningHub API documentation, 2026-09-19
 * @see models that the Chinese site shows to visitors, 2026-09-21
 * @see price tables of the .cn site, 2026-09-21
 */
export const hailuoH3ContextIrText: Model<HailuoH3ContextIrTextInput, 'text'> = {
  id: 'minimax/hailuo-h3/context-ir-text',
  output: 'text',
  defaults: { duration: '5', ratio: '16:9' },
};
