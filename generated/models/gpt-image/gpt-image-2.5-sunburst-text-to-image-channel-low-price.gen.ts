// Generated from spec/models/gpt-image/gpt-image-2.5-sunburst-text-to-image-channel-low-price.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link gptImage25SunburstTextToImageChannelLowPrice}. */
export interface GptImage25SunburstTextToImageChannelLowPriceInput {
  /** What the picture should show: subject, setting, light and style. Quote any lettering as it must appear. */
  prompt: string;
  /**
   * Size class of the picture, from 1k for drafts to 4k for print. Which one is taken when it is left out is not
   * documented.
   */
  resolution?: '1k' | '2k' | '4k' | undefined;
  [field: string]: unknown;
}

/**
 * GPT Image 2.5 Sunburst, text to image (channel, low price)
 *
 * Draws a picture from a description with the variant Sunburst of GPT Image 2.5, on the low-price channel.
 * How it differs from Flare is not documented, so try both.
 * Of its fields the vendor has published only the resolution; others, such as a ratio, are sent as they are.
 *
 * - Documented as `gpt-image-2.5/sunburst/text-to-image/economy`
 * - Id: `rhart-image-g-2.5/sunburst/text-to-image`
 * - Channel: channel-low-price, which costs less than the official one and comes without a guarantee of stability
 *
 * @example
 * ```ts
 * const { output } = await rh.run(gptImage25SunburstTextToImageChannelLowPrice, {
 *   prompt: 'Lid of a board game called "Tide Mill", a wooden mill on a causeway at dusk, bold linocut style, four colors.',
 *   resolution: '2k',
 * });
 * ```
 * @see RunningHub public model registry, 2026-09-10
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const gptImage25SunburstTextToImageChannelLowPrice: Model<GptImage25SunburstTextToImageChannelLowPriceInput, 'image'> = {
  id: 'rhart-image-g-2.5/sunburst/text-to-image',
  output: 'image',
  sites: { cn: { until: '2026-09-21' } },
};
