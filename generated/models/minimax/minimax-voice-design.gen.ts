// Generated from spec/models/minimax/minimax-voice-design.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link minimaxVoiceDesign}. */
export interface MinimaxVoiceDesignInput {
  /** The voice to create: age, sex, pitch, pace, mood and what it is for. */
  prompt: string;
  /** Words spoken in the preview; choose a text typical of the later use. At most 500 characters. */
  previewText: string;
  /** Your own id for the new voice. If left out, one is made up and returned. */
  voiceId?: string | undefined;
  /**
   * Whether the preview ends with a short audible sign that it was made by a machine.
   *
   * @default false
   */
  aigcWatermark?: boolean | undefined;
}

/**
 * MiniMax Voice Design
 *
 * Invents a voice from a description and reads a preview text with it; the new voice id can then be used for speech.
 * Each call makes a voice and costs far more than ordinary speech, so settle the description first.
 *
 * - Documented as `minimax/voice-design`
 * - Id: `minimax/voice-design`
 * - Price: 13.65 CNY per call (2026-09-10)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(minimaxVoiceDesign, {
 *   prompt: 'Elderly woman with a warm, slightly hoarse voice, slow and patient, made for bedtime stories.',
 *   previewText: 'Long ago, when the river still knew every name in the village, a boy found a silver key.',
 * });
 * ```
 * @see RunningHub public model registry, 2026-05-07
 * @see models that the Chinese site shows to visitors, 2026-09-21
 * @see RunningHub public model registry, 2026-09-10
 */
export const minimaxVoiceDesign: Model<MinimaxVoiceDesignInput, 'audio'> = {
  id: 'minimax/voice-design',
  output: 'audio',
  sites: { cn: { until: '2026-09-21' } },
};
