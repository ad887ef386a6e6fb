// Generated from spec/models/flux/flux-2-klein-4b-text-to-image-lora.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link flux2Klein4bTextToImageLora}. */
export interface Flux2Klein4bTextToImageLoraInput {
  /** What the picture should show: subject, setting, light and style; include the trigger word if the LoRA has one. */
  prompt: string;
  /**
   * Width to height of the picture. Sent with its default when left out.
   *
   * @default "9:16"
   */
  aspectRatio?: '1:1' | '3:4' | '4:3' | '9:16' | '16:9' | '2:3' | '3:2' | undefined;
  /**
   * File name of a LoRA: one of the platform's own or one you uploaded. It must be trained for FLUX.2 klein 4B, and
   * takes effect only with a non-zero lora_strength.
   */
  lora?: string | undefined;
  /**
   * Weight of the LoRA. The default 0 leaves it off, so set it whenever you name one: about 0.6 to 1 is usual; negative
   * values push the other way. -100 to 100.
   *
   * @default 0
   */
  lora_strength?: number | undefined;
}

/**
 * FLUX.2 klein 4B with LoRA, text to image
 *
 * The smallest FLUX.2 with one LoRA, for trained styles in large numbers.
 * The file format cannot be chosen here.
 *
 * - Documented as `f-2-klein-4b/text-to-image-lora`
 * - Id: `rhart-image/f-2-klein-4b/text-to-image-lora`
 * - Price: 0.04 CNY per call (2026-06-18)
 *
 * @deprecated Deprecated (seen 2026-09-21): the vendor's lists of models of September 2026 lack it, while its
 * documentation of 2026-09-19 has a page for it and a price check of 2026-09-30 took it.
 * @example
 * ```ts
 * const { output } = await rh.run(flux2Klein4bTextToImageLora, {
 *   prompt: 'The mascot waves from a hot-air balloon above green hills, cheerful morning light.',
 *   aspectRatio: '16:9',
 *   lora: 'mascot-klein-4b.safetensors',
 *   lora_strength: 1,
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see capture of the .cn model catalog, 2026-06-18
 * @see RunningHub API documentation, page api-448184522, as cited by a public client, 2026-08-30
 * @see price checks on .ai reported by third parties, 2026-09-30
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const flux2Klein4bTextToImageLora: Model<Flux2Klein4bTextToImageLoraInput, 'image'> = {
  id: 'rhart-image/f-2-klein-4b/text-to-image-lora',
  output: 'image',
  defaults: { aspectRatio: '9:16' },
};
