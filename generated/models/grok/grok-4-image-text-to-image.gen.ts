// Generated from spec/models/grok/grok-4-image-text-to-image.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link grok4ImageTextToImage}. */
export interface Grok4ImageTextToImageInput {
  /** What the picture should show. There is no other control, so put framing and style into the words. */
  prompt: string;
}

/**
 * Grok 4 Image, text to image
 *
 * Draws a picture from a prompt alone, with Grok 4 and no further settings.
 * The low-price Grok Image endpoint offers the same generation with a choice of size.
 *
 * - Documented as `grok-4-image-text-to-image`
 * - Id: `rhart-image-g-4/text-to-image`
 * - Price: 1 CNY per call (2026-09-10)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(grok4ImageTextToImage, {
 *   prompt: 'A city of glass towers above the clouds at sunrise, small airships between them, crisp cinematic render.',
 * });
 * ```
 * @see RunningHub public model registry, 2026-05-07
 * @see models that the Chinese site shows to visitors, 2026-09-21
 * @see RunningHub public model registry, 2026-09-10
 */
export const grok4ImageTextToImage: Model<Grok4ImageTextToImageInput, 'image'> = {
  id: 'rhart-image-g-4/text-to-image',
  output: 'image',
  sites: { cn: { until: '2026-09-21' } },
};
