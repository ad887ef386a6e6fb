// Generated from spec/models/nano-banana/nano-banana-text-to-image-official-stable.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link nanoBananaTextToImageOfficialStable}. */
export interface NanoBananaTextToImageOfficialStableInput {
  /** What the picture should show. Full sentences work better than lists of keywords. 1 to 20000 characters. */
  prompt: string;
  /**
   * Width to height of the picture; auto leaves the shape to the model. Sent with its default when left out.
   *
   * @default "3:4"
   */
  aspectRatio?: 'auto' | '1:1' | '16:9' | '9:16' | '4:3' | '3:4' | '3:2' | '2:3' | '5:4' | '4:5' | '21:9' | undefined;
}

/**
 * Nano Banana, text to image (official stable)
 *
 * Draws a picture of about one megapixel from a description at a fixed price.
 * Nano Banana 2 and Pro go larger.
 *
 * - Documented as `nano-banana/text-to-image-official-stable`
 * - Id: `rhart-image-v1-official/text-to-image`
 * - Channel: official-stable, which the vendor calls stable and cheaper than buying from the model's own provider
 * - Price: 0.2 CNY per call (2026-09-10)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(nanoBananaTextToImageOfficialStable, {
 *   prompt: 'A miniature greenhouse inside a light bulb, moss and ferns, condensation on the glass, macro photo.',
 *   aspectRatio: '3:4',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 * @see models that the Chinese site shows to visitors, 2026-09-21
 * @see RunningHub public model registry, 2026-09-10
 */
export const nanoBananaTextToImageOfficialStable: Model<NanoBananaTextToImageOfficialStableInput, 'image'> = {
  id: 'rhart-image-v1-official/text-to-image',
  output: 'image',
  defaults: { aspectRatio: '3:4' },
  sites: { cn: { until: '2026-09-21' } },
};
