// Generated from spec/models/qwen-image/qwen-image-edit-2511-lora.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link qwenImageEdit2511Lora}. */
export interface QwenImageEdit2511LoraInput {
  /** The picture to edit; what the prompt does not mention stays close to it. JPG or PNG, up to 10 MB. */
  imageUrl: MediaInput;
  /** The change to make; say what must stay as it is; include the trigger word if the LoRA has one. */
  prompt: string;
  /** Width to height of the result. */
  aspectRatio: '1:1' | '3:4' | '4:3' | '9:16' | '16:9' | '2:3' | '3:2';
  /**
   * File name of a LoRA trained for Qwen Image Edit 2511, from the platform or uploaded by you. The default one cuts
   * drawing to four steps; lora_strength must not be zero.
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
   * File format of the picture. png and webp(lossless) keep every pixel; jpeg and webp(lossy) make smaller files.
   *
   * @default "png"
   */
  outputFormat?: 'png' | 'jpeg' | 'webp(lossless)' | 'webp(lossy)' | undefined;
}

/**
 * Qwen Image Edit 2511 with LoRA, edit
 *
 * Edits one picture with the open Qwen edit model of November 2025 and one LoRA, for a trained transformation or fewer
 * steps.
 *
 * - Documented as `qwen-image/edit-2511-lora`
 * - Id: `rhart-image/qwen-image/edit-2511-lora`
 * - Price: 0.07 CNY per call (2026-06-18)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(qwenImageEdit2511Lora, {
 *   imageUrl: 'https://example.com/living-room.jpg',
 *   prompt: 'Show the same living room from directly above as a clean top view.',
 *   aspectRatio: '1:1',
 *   lora: 'camera-angles-qwen-edit.safetensors',
 *   lora_strength: 1,
 *   outputFormat: 'png',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see capture of the .cn model catalog, 2026-06-18
 * @see RunningHub API documentation, page api-448184486, as cited by a public client, 2026-08-30
 * @see price checks on .ai reported by third parties, 2026-09-30
 */
export const qwenImageEdit2511Lora: Model<QwenImageEdit2511LoraInput, 'image'> = {
  id: 'rhart-image/qwen-image/edit-2511-lora',
  output: 'image',
  media: { imageUrl: ['image', 10, 'jpg png'] },
};
