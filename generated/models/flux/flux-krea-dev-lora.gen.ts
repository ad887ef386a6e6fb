// Generated from spec/models/flux/flux-krea-dev-lora.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link fluxKreaDevLora}. */
export interface FluxKreaDevLoraInput {
  /**
   * Width to height of the picture. Sent with its default when left out.
   *
   * @default "9:16"
   */
  aspectRatio?: '1:1' | '3:4' | '4:3' | '9:16' | '16:9' | '2:3' | '3:2' | undefined;
  /** What the picture should show: subject, setting, light and style; include the trigger word if the LoRA has one. */
  prompt: string;
  /**
   * File name of a LoRA: one of the platform's own or one you uploaded. It must be trained for FLUX.1, and takes effect
   * only with a non-zero lora_strength.
   */
  lora?: string | undefined;
  /**
   * Weight of the LoRA. The default 0 leaves it off, so set it whenever you name one: about 0.6 to 1 is usual; negative
   * values push the other way. -100 to 100.
   *
   * @default 0
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
 * FLUX.1 Krea dev with LoRA, text to image
 *
 * Draws photos with the Krea version of FLUX.1, and takes one LoRA.
 *
 * - Documented as `f-krea-dev-lora`
 * - Id: `rhart-image/f-krea-dev-lora`
 * - Price: 0.05 CNY per call (2026-06-18)
 *
 * @deprecated Deprecated (seen 2026-09-21): the vendor's lists of models of September 2026 lack it, while its
 * documentation of 2026-09-19 has a page for it and a price check of 2026-09-30 took it.
 * @example
 * ```ts
 * const { output } = await rh.run(fluxKreaDevLora, {
 *   aspectRatio: '3:2',
 *   prompt: 'Candid photo of a baker laughing behind the counter, flour on his sleeves, overcast window light, 35mm film.',
 *   outputFormat: 'jpeg',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see capture of the .cn model catalog, 2026-06-18
 * @see RunningHub API documentation, page api-448184515, as cited by a public client, 2026-08-30
 * @see price checks on .ai reported by third parties, 2026-09-30
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const fluxKreaDevLora: Model<FluxKreaDevLoraInput, 'image'> = {
  id: 'rhart-image/f-krea-dev-lora',
  output: 'image',
  defaults: { aspectRatio: '9:16', outputFormat: 'png' },
};
