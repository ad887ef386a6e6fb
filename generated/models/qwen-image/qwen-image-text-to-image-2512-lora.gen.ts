// Generated from spec/models/qwen-image/qwen-image-text-to-image-2512-lora.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link qwenImageTextToImage2512Lora}. */
export interface QwenImageTextToImage2512LoraInput {
  /**
   * Width to height of the picture. Sent with its default when left out.
   *
   * @default "9:16"
   */
  aspectRatio?: '1:1' | '3:4' | '4:3' | '9:16' | '16:9' | '2:3' | '3:2' | undefined;
  /** What the picture should show: subject, setting, light and style; include the trigger word if the LoRA has one. */
  prompt: string;
  /**
   * File name of a LoRA: one of the platform's own or one you uploaded. It must be trained for Qwen Image, and takes
   * effect only with a non-zero lora_strength.
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
   * File format of the picture. png and webp (lossless) keep every pixel; jpeg and webp (lossy) are smaller. Note the
   * blank in the webp values here.
   *
   * @default "png"
   */
  outputFormat?: 'png' | 'jpeg' | 'webp (lossless)' | 'webp (lossy)' | undefined;
}

/**
 * Qwen Image 2512 with LoRA, text to image
 *
 * Draws with the open Qwen Image model of December 2025 and one LoRA, for a trained face, product or style.
 *
 * - Documented as `qwen-image/text-to-image-2512-lora`
 * - Id: `rhart-image/qwen-image/text-to-image-2512-lora`
 * - Price: 0.1 CNY per call (2026-06-18)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(qwenImageTextToImage2512Lora, {
 *   aspectRatio: '2:3',
 *   prompt: 'The trained lamp on a walnut sideboard next to books, evening light, catalog photo.',
 *   lora: 'arc-lamp-qwen.safetensors',
 *   lora_strength: 0.9,
 *   outputFormat: 'png',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see capture of the .cn model catalog, 2026-06-18
 * @see RunningHub API documentation, page api-448184509, as cited by a public client, 2026-08-30
 * @see price checks on .ai reported by third parties, 2026-09-30
 */
export const qwenImageTextToImage2512Lora: Model<QwenImageTextToImage2512LoraInput, 'image'> = {
  id: 'rhart-image/qwen-image/text-to-image-2512-lora',
  output: 'image',
  defaults: { aspectRatio: '9:16' },
};
