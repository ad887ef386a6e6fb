// Generated from spec/models/gpt-image/gpt-image-2.5-flare-text-to-image-channel-low-price.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link gptImage25FlareTextToImageChannelLowPrice}. */
export interface GptImage25FlareTextToImageChannelLowPriceInput {
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
 * GPT Image 2.5 Flare, text to image (channel, low price)
 *
 * Draws a picture from a description with the variant Flare of GPT Image 2.5, on the low-price channel.
 * How it differs from Sunburst is not documented, so try both.
 * Of its fields the vendor has published only the resolution; others, such as a ratio, are sent as they are.
 *
 * - Documented as `gpt-image-2.5/flare/text-to-image/economy`
 * - Id: `rhart-image-g-2.5/flare/text-to-image`
 * - Channel: channel-low-price, which costs less than the official one and comes without a guarantee of stability
 *
 * @example
 * ```ts
 * const { output } = await rh.run(gptImage25FlareTextToImageChannelLowPrice, {
 *   prompt: 'Front of a seed packet, a bunch of radishes drawn in colored pencil on cream paper, the word "RADISH" in green capitals above.',
 *   resolution: '1k',
 * });
 * ```
 * @see RunningHub public model registry, 2026-09-10
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const gptImage25FlareTextToImageChannelLowPrice: Model<GptImage25FlareTextToImageChannelLowPriceInput, 'image'> = {
  id: 'rhart-image-g-2.5/flare/text-to-image',
  output: 'image',
  sites: { cn: { until: '2026-09-21' } },
};
