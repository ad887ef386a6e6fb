// Generated from spec/models/z-image/z-image-turbo-lora.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link zImageTurboLora}. */
export interface ZImageTurboLoraInput {
  /** What the picture should show: subject, setting, light and style; include the trigger word if the LoRA has one. */
  prompt: string;
  /**
   * Width to height of the picture. Sent with its default when left out.
   *
   * @default "9:16"
   */
  aspectRatio?: '1:1' | '3:4' | '4:3' | '9:16' | '16:9' | '2:3' | '3:2' | undefined;
  /**
   * File name of a LoRA: one of the platform's own or one you uploaded. It must be trained for Z-Image Turbo, and takes
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
 * Z-Image Turbo with LoRA, text to image
 *
 * The fast Z-Image model with one LoRA, for trained faces and styles at a very low price.
 *
 * - Documented as `z-image/turbo-lora`
 * - Id: `rhart-image/z-image/turbo-lora`
 * - Price: 0.03 CNY per call (2026-06-18)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(zImageTurboLora, {
 *   prompt: 'A tram climbing a steep street at noon, laundry between the houses, faded color film.',
 *   aspectRatio: '9:16',
 *   lora: 'faded-film-z.safetensors',
 *   lora_strength: 0.75,
 *   outputFormat: 'jpeg',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see capture of the .cn model catalog, 2026-06-18
 * @see RunningHub API documentation, page api-448184513, as cited by a public client, 2026-08-30
 * @see price checks on .ai reported by third parties, 2026-09-30
 */
export const zImageTurboLora: Model<ZImageTurboLoraInput, 'image'> = {
  id: 'rhart-image/z-image/turbo-lora',
  output: 'image',
  defaults: { aspectRatio: '9:16', outputFormat: 'png' },
};
