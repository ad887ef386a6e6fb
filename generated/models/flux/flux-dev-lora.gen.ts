// Generated from spec/models/flux/flux-dev-lora.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link fluxDevLora}. */
export interface FluxDevLoraInput {
  /**
   * Width to height of the picture. Sent with its default when left out.
   *
   * @default "9:16"
   */
  aspectRatio?: '1:1' | '3:4' | '4:3' | '9:16' | '16:9' | '2:3' | '3:2' | undefined;
  /** What the picture should show: subject, setting, light and style; include the trigger word if the LoRA has one. */
  prompt: string;
  /**
   * File name of a LoRA: one of the platform's own or one you uploaded. It must be trained for FLUX.1 dev, and takes
   * effect only with a non-zero lora_strength.
   */
  lora?: string | undefined;
  /**
   * Weight of the LoRA: 1 applies it as trained, lower values soften it, 0 switches it off, negative values push the
   * other way. -100 to 100.
   *
   * @default 1
   */
  lora_strength?: number | undefined;
  /**
   * File format of the picture. png and webp(lossless) keep every pixel; jpeg and webp(lossy) make smaller files. Sent
   * with its default when left out.
   *
   * @default "png"
   */
  outputFormat?: 'png' | 'jpeg' | 'webp(lossless)' | 'webp(lossy)' | undefined;
}

/**
 * FLUX.1 dev with LoRA, text to image
 *
 * Draws with FLUX.1 and one LoRA, for a trained character, product or style.
 * Many public LoRAs exist for this base model.
 *
 * - Documented as `f-dev-lora`
 * - Id: `rhart-image/f-dev-lora`
 * - Price: 0.03 CNY per call (2026-09-10)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(fluxDevLora, {
 *   aspectRatio: '3:4',
 *   prompt: 'A crane standing in shallow water, a few confident brush strokes, lots of white space.',
 *   lora: 'ink-wash-style.safetensors',
 *   lora_strength: 0.8,
 *   outputFormat: 'png',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 * @see RunningHub API documentation, page api-448184516, as cited by a public client, 2026-08-30
 * @see price checks on .ai reported by third parties, 2026-09-30
 * @see models that the Chinese site shows to visitors, 2026-09-21
 * @see RunningHub public model registry, 2026-09-10
 */
export const fluxDevLora: Model<FluxDevLoraInput, 'image'> = {
  id: 'rhart-image/f-dev-lora',
  output: 'image',
  defaults: { aspectRatio: '9:16', outputFormat: 'png' },
  sites: { cn: { until: '2026-09-21' } },
};
