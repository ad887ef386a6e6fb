// Generated from spec/models/wan/wan-2.2-text-to-image-lora.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link wan22TextToImageLora}. */
export interface Wan22TextToImageLoraInput {
  /** What the picture should show: subject, setting, light and style, with the trigger words of the LoRA in use. */
  prompt: string;
  /**
   * Width to height of the picture; custom takes customWidth and customHeight. Sent with its default when left out.
   *
   * @default "1:1"
   */
  aspectRatio?: '1:1' | '3:4' | '4:3' | '9:16' | '16:9' | '2:3' | '3:2' | 'custom' | undefined;
  /**
   * Width of the picture in pixels; used only when aspectRatio is custom. A whole number; 256 to 1536.
   *
   * @default 1024
   */
  customWidth?: number | undefined;
  /**
   * Height of the picture in pixels; used only when aspectRatio is custom. A whole number; 256 to 1536.
   *
   * @default 1024
   */
  customHeight?: number | undefined;
  /** File name of a LoRA that gives a style or a subject: one of the platform's own or one that you uploaded. */
  lora?: string | undefined;
  /**
   * How strongly the LoRA acts: 0 switches it off, 1 is its full effect, negative values push away from it. -100 to
   * 100.
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
 * Wan 2.2, text to image with LoRA
 *
 * Draws a picture from a description on the open Wan 2.2 model, with a LoRA for style or subject if wanted.
 * An image model, although its path begins with rhart-video.
 *
 * - Documented as `wan-2.2/text-to-image-lora`
 * - Id: `rhart-video/wan-2.2/text-to-image-lora`
 * - Price: 0.06 CNY per call (2026-06-18)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(wan22TextToImageLora, {
 *   prompt: 'A small wooden tea house beside a mossy pond in autumn, mist between the maples, photographic, early morning.',
 *   aspectRatio: 'custom',
 *   customWidth: 1280,
 *   customHeight: 720,
 *   outputFormat: 'webp(lossy)',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see capture of the .cn model catalog, 2026-06-18
 * @see RunningHub API documentation, page api-448184524, as cited by a public client, 2026-08-30
 * @see price checks on .ai reported by third parties, 2026-09-30
 */
export const wan22TextToImageLora: Model<Wan22TextToImageLoraInput, 'image'> = {
  id: 'rhart-video/wan-2.2/text-to-image-lora',
  output: 'image',
  defaults: { aspectRatio: '1:1', outputFormat: 'png' },
};
