// Generated from spec/models/grok/grok-3-image-text-to-image.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link grok3ImageTextToImage}. */
export interface Grok3ImageTextToImageInput {
  /** What the picture should show. There is no other control, so put framing and style into the words. */
  prompt: string;
}

/**
 * Grok 3 Image, text to image
 *
 * Draws a picture from a prompt alone, with Grok 3 and no further settings.
 * The low-price Grok Image endpoint offers the same generation with a choice of size.
 *
 * - Documented as `grok-3-image-text-to-image`
 * - Id: `rhart-image-g-3/text-to-image`
 * - Price: 1 CNY per call (2026-09-10)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(grok3ImageTextToImage, {
 *   prompt: 'A jazz trio on a tiny stage seen through cigarette haze, brass catching warm spotlights, painted in loose oil strokes.',
 * });
 * ```
 * @see RunningHub public model registry, 2026-05-07
 * @see models that the Chinese site shows to visitors, 2026-09-21
 * @see RunningHub public model registry, 2026-09-10
 */
export const grok3ImageTextToImage: Model<Grok3ImageTextToImageInput, 'image'> = {
  id: 'rhart-image-g-3/text-to-image',
  output: 'image',
  sites: { cn: { until: '2026-09-21' } },
};
