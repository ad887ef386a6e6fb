// Generated from spec/models/qwen-image/qwen-image-text-to-image-2512.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link qwenImageTextToImage2512}. */
export interface QwenImageTextToImage2512Input {
  /** What the picture should show: subject, setting, light and style. */
  prompt: string;
  /**
   * Width to height of the picture; custom takes the size from customWidth and customHeight. Sent with its default when
   * left out.
   *
   * @default "16:9"
   */
  aspectRatio?: '1:1' | '3:4' | '4:3' | '9:16' | '16:9' | '2:3' | '3:2' | 'custom' | undefined;
  /**
   * Width in pixels, looked at only when aspectRatio is custom. A whole number; 1 to 5000.
   *
   * @default 1024
   */
  customWidth?: number | undefined;
  /**
   * Height in pixels, looked at only when aspectRatio is custom. A whole number; 1 to 5000.
   *
   * @default 1024
   */
  customHeight?: number | undefined;
  /**
   * File format of the picture. png and webp(lossless) keep every pixel; jpeg and webp(lossy) make smaller files. Sent
   * with its default when left out.
   *
   * @default "png"
   */
  outputFormat?: 'png' | 'jpeg' | 'webp(lossless)' | 'webp(lossy)' | undefined;
}

/**
 * Qwen Image 2512, text to image
 *
 * Draws with the open Qwen Image model of December 2025.
 * Sizes are free.
 *
 * - Documented as `qwen-image/text-to-image-2512`
 * - Id: `rhart-image/qwen-image/text-to-image-2512`
 * - Price: 0.12 CNY per call (2026-06-18)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(qwenImageTextToImage2512, {
 *   prompt: 'Chalkboard menu in a small café listing "Soup 4", "Pie 6" and "Tea 2" in neat handwriting, plants around it.',
 *   aspectRatio: '3:4',
 *   outputFormat: 'png',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see capture of the .cn model catalog, 2026-06-18
 * @see RunningHub API documentation, page api-448184510, as cited by a public client, 2026-08-30
 * @see price checks on .ai reported by third parties, 2026-09-30
 */
export const qwenImageTextToImage2512: Model<QwenImageTextToImage2512Input, 'image'> = {
  id: 'rhart-image/qwen-image/text-to-image-2512',
  output: 'image',
  defaults: { aspectRatio: '16:9', outputFormat: 'png' },
};
