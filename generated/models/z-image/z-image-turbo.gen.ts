// Generated from spec/models/z-image/z-image-turbo.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link zImageTurbo}. */
export interface ZImageTurboInput {
  /** What the picture should show: subject, setting, light and style. */
  prompt: string;
  /**
   * Width to height of the picture. Sent with its default when left out.
   *
   * @default "9:16"
   */
  aspectRatio?: '1:1' | '3:4' | '4:3' | '9:16' | '16:9' | '2:3' | '3:2' | undefined;
  /**
   * File format of the picture. png and webp(lossless) keep every pixel; jpeg and webp(lossy) make smaller files.
   *
   * @default "png"
   */
  outputFormat?: 'png' | 'jpeg' | 'webp(lossless)' | 'webp(lossy)' | undefined;
}

/**
 * Z-Image Turbo, text to image
 *
 * A small model at one of the lowest prices, for drafts and large numbers.
 *
 * - Documented as `z-image/turbo`
 * - Id: `rhart-image/z-image/turbo`
 * - Price: 0.04 CNY per call (2026-06-18)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(zImageTurbo, {
 *   prompt: 'Young woman with headphones at a bus stop under blossoming trees, candid phone photo, soft backlight.',
 *   aspectRatio: '3:4',
 *   outputFormat: 'jpeg',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see capture of the .cn model catalog, 2026-06-18
 * @see RunningHub API documentation, page api-448184514, as cited by a public client, 2026-08-30
 * @see price checks on .ai reported by third parties, 2026-09-30
 */
export const zImageTurbo: Model<ZImageTurboInput, 'image'> = {
  id: 'rhart-image/z-image/turbo',
  output: 'image',
  defaults: { aspectRatio: '9:16' },
};
