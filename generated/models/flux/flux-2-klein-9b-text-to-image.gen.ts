// Generated from spec/models/flux/flux-2-klein-9b-text-to-image.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link flux2Klein9bTextToImage}. */
export interface Flux2Klein9bTextToImageInput {
  /** What the picture should show: subject, setting, light and style. */
  prompt: string;
  /**
   * Width to height of the picture; custom takes the size from customWidth and customHight. Sent with its default when
   * left out.
   *
   * @default "9:16"
   */
  aspectRatio?: '1:1' | '3:4' | '4:3' | '9:16' | '16:9' | '2:3' | '3:2' | 'custom' | undefined;
  /**
   * Width in pixels, looked at only when aspectRatio is custom. A whole number; 256 to 1536.
   *
   * @default 1024
   */
  customWidth?: number | undefined;
  /**
   * Height in pixels, looked at only when aspectRatio is custom. The field really is spelled customHight. A whole
   * number; 256 to 1536.
   *
   * @default 1024
   */
  customHight?: number | undefined;
  /**
   * File format of the picture. png and webp(lossless) keep every pixel; jpeg and webp(lossy) make smaller files. Sent
   * with its default when left out.
   *
   * @default "png"
   */
  outputFormat?: 'png' | 'jpeg' | 'webp(lossless)' | 'webp(lossy)' | undefined;
}

/**
 * FLUX.2 klein 9B, text to image
 *
 * The middle FLUX.2, in size between klein 4B and dev, at the price of klein 4B.
 *
 * - Documented as `f-2-klein-9b/text-to-image`
 * - Id: `rhart-image/f-2-klein-9b/text-to-image`
 * - Price: 0.05 CNY per call (2026-06-18)
 *
 * @deprecated Deprecated (seen 2026-09-21): the vendor's lists of models of September 2026 lack it, while its
 * documentation of 2026-09-19 has a page for it and a price check of 2026-09-30 took it.
 * @example
 * ```ts
 * const { output } = await rh.run(flux2Klein9bTextToImage, {
 *   prompt: 'Stone hut under a glacier, one lit window, snow drifting past, evening, wide landscape photograph.',
 *   aspectRatio: '16:9',
 *   outputFormat: 'webp(lossy)',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see capture of the .cn model catalog, 2026-06-18
 * @see RunningHub API documentation, page api-448184520, as cited by a public client, 2026-08-30
 * @see price checks on .ai reported by third parties, 2026-09-30
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const flux2Klein9bTextToImage: Model<Flux2Klein9bTextToImageInput, 'image'> = {
  id: 'rhart-image/f-2-klein-9b/text-to-image',
  output: 'image',
  defaults: { aspectRatio: '9:16', outputFormat: 'png' },
};
