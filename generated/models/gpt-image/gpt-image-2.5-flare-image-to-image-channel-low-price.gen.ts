// Generated from spec/models/gpt-image/gpt-image-2.5-flare-image-to-image-channel-low-price.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link gptImage25FlareImageToImageChannelLowPrice}. */
export interface GptImage25FlareImageToImageChannelLowPriceInput {
  /** The change to make, and what has to stay. With several pictures, say which one supplies what. */
  prompt: string;
  /** The pictures to change or to draw from, the main one first. */
  imageUrls: readonly MediaInput[];
  /**
   * Size class of the picture, from 1k for drafts to 4k for print. Which one is taken when it is left out is not
   * documented.
   */
  resolution?: '1k' | '2k' | '4k' | undefined;
  [field: string]: unknown;
}

/**
 * GPT Image 2.5 Flare, image to image (channel, low price)
 *
 * Changes a picture of yours with the variant Flare of GPT Image 2.5, on the low-price channel.
 * How it differs from Sunburst is not documented, so try both.
 * Of its fields the vendor has published only the resolution; others, such as a ratio, are sent as they are.
 *
 * - Documented as `gpt-image-2.5/flare/image-to-image/economy`
 * - Id: `rhart-image-g-2.5/flare/image-to-image`
 * - Channel: channel-low-price, which costs less than the official one and comes without a guarantee of stability
 *
 * @example
 * ```ts
 * const { output } = await rh.run(gptImage25FlareImageToImageChannelLowPrice, {
 *   prompt: 'Let it rain in this street. Wet cobblestones, reflections of the lamps, two umbrellas; the buildings stay as they are.',
 *   imageUrls: ['https://example.com/street.jpg'],
 *   resolution: '1k',
 * });
 * ```
 * @see RunningHub public model registry, 2026-09-10
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const gptImage25FlareImageToImageChannelLowPrice: Model<GptImage25FlareImageToImageChannelLowPriceInput, 'image'> = {
  id: 'rhart-image-g-2.5/flare/image-to-image',
  output: 'image',
  media: { imageUrls: ['image', 0, ''] },
  sites: { cn: { until: '2026-09-21' } },
};
