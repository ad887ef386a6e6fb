// Generated from spec/models/ltx/ltx-2-text-to-video-lora.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link ltx2TextToVideoLora}. */
export interface Ltx2TextToVideoLoraInput {
  [field: string]: unknown;
}

/**
 * LTX 2 19B, text to video with LoRA
 *
 * Films a described scene with the older LTX 2 model and a LoRA.
 * The vendor publishes no list of its fields, so none is typed here; prefer LTX 2.3, whose fields are known.
 *
 * - Documented as `ltx-2-19b/text-to-video-lora`
 * - Id: `rhart-video/ltx-2/text-to-video-lora`
 *
 * @example
 * ```ts
 * const { output } = await rh.run(ltx2TextToVideoLora, {});
 * ```
 * @see RunningHub public model registry, 2026-05-07
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const ltx2TextToVideoLora: Model<Ltx2TextToVideoLoraInput, 'video'> = {
  id: 'rhart-video/ltx-2/text-to-video-lora',
  output: 'video',
  sites: { cn: { until: '2026-09-21' } },
};
