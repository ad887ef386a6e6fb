// Generated from spec/models/flux/flux-2-klein-4b-edit-lora.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link flux2Klein4bEditLora}. */
export interface Flux2Klein4bEditLoraInput {
  /** The picture to edit; what the prompt does not mention stays close to it. JPG or PNG, up to 10 MB. */
  imageUrl: MediaInput;
  /**
   * Width to height of the result. Sent with its default when left out.
   *
   * @default "9:16"
   */
  aspectRatio?: '1:1' | '3:4' | '4:3' | '9:16' | '16:9' | '2:3' | '3:2' | undefined;
  /** The change to make; say what must stay as it is; include the trigger word if the LoRA has one. */
  prompt: string;
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
  /**
   * File format of the picture. png and webp(lossless) keep every pixel; jpeg and webp(lossy) make smaller files. Sent
   * with its default when left out.
   *
   * @default "png"
   */
  outputFormat?: 'png' | 'jpeg' | 'webp(lossless)' | 'webp(lossy)' | undefined;
}

/**
 * FLUX.2 klein 4B with LoRA, edit
 *
 * Cheap edits with the smallest FLUX.2 and one LoRA, for a trained look or transformation.
 *
 * - Documented as `f-2-klein-4b/edit-lora`
 * - Id: `rhart-image/f-2-klein-4b/edit-lora`
 * - Price: 0.05 CNY per call (2026-06-18)
 *
 * @deprecated Deprecated (seen 2026-09-21): the vendor's lists of models of September 2026 lack it, while its
 * documentation of 2026-09-19 has a page for it and a price check of 2026-09-30 took it.
 * @example
 * ```ts
 * const { output } = await rh.run(flux2Klein4bEditLora, {
 *   imageUrl: 'https://example.com/person.jpg',
 *   aspectRatio: '3:4',
 *   prompt: 'Turn the person into a small vinyl toy figure on a white base, keep clothes and pose.',
 *   lora: 'vinyl-toy-klein-4b.safetensors',
 *   lora_strength: 0.7,
 *   outputFormat: 'png',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see capture of the .cn model catalog, 2026-06-18
 * @see RunningHub API documentation, page api-448184485, as cited by a public client, 2026-08-30
 * @see price checks on .ai reported by third parties, 2026-09-30
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const flux2Klein4bEditLora: Model<Flux2Klein4bEditLoraInput, 'image'> = {
  id: 'rhart-image/f-2-klein-4b/edit-lora',
  output: 'image',
  media: { imageUrl: ['image', 10, 'jpg png'] },
  defaults: { aspectRatio: '9:16', outputFormat: 'png' },
};
