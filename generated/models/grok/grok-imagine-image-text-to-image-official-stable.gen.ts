// Generated from spec/models/grok/grok-imagine-image-text-to-image-official-stable.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link grokImagineImageTextToImageOfficialStable}. */
export interface GrokImagineImageTextToImageOfficialStableInput {
  /** What the picture should show. Subject, setting, light and style help most. 5 to 20000 characters. */
  prompt: string;
  /**
   * Width to height of the picture.
   *
   * @default "1:1"
   */
  aspectRatio?: '2:1' | '20:9' | '16:9' | '4:3' | '3:2' | '1:1' | '2:3' | '3:4' | '9:16' | '9:20' | '1:2' | undefined;
  /**
   * File format of the picture; png is lossless and larger. Sent with its default when left out.
   *
   * @default "jpeg"
   */
  outputFormat?: 'jpeg' | 'png' | undefined;
}

/**
 * Grok Imagine Image, text to image (official stable)
 *
 * Draws a detailed picture from a plain description, in eleven aspect ratios.
 *
 * - Documented as `xai/grok-imagine-image/text-to-image-official-stable`
 * - Id: `rhart-image-x-official/text-to-image`
 * - Channel: official-stable, which the vendor calls stable and cheaper than buying from the model's own provider
 * - Price: 0.14 CNY per call (2026-09-10)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(grokImagineImageTextToImageOfficialStable, {
 *   prompt: 'A tall die-cut paper bookmark held in one hand, with layered paper models of city landmarks, the same skyline blurred behind it.',
 *   aspectRatio: '1:1',
 *   outputFormat: 'jpeg',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-24
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 * @see models that the Chinese site shows to visitors, 2026-09-21
 * @see RunningHub public model registry, 2026-09-10
 */
export const grokImagineImageTextToImageOfficialStable: Model<GrokImagineImageTextToImageOfficialStableInput, 'image'> = {
  id: 'rhart-image-x-official/text-to-image',
  output: 'image',
  defaults: { outputFormat: 'jpeg' },
  sites: { cn: { until: '2026-09-21' } },
};
