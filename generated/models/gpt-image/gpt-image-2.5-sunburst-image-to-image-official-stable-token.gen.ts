// Generated from spec/models/gpt-image/gpt-image-2.5-sunburst-image-to-image-official-stable-token.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link gptImage25SunburstImageToImageOfficialStableToken}. */
export interface GptImage25SunburstImageToImageOfficialStableTokenInput {
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
 * GPT Image 2.5 Sunburst, image to image (official stable, by tokens)
 *
 * Changes a picture of yours with the variant Sunburst of GPT Image 2.5, on the official-stable channel.
 * It is billed by tokens, as its name says; how it differs from Flare is not documented.
 * Of its fields the vendor has published only the resolution; others, such as a ratio, are sent as they are.
 *
 * - Documented as `gpt-image-2.5/sunburst/image-to-image/stable-token`
 * - Id: `rhart-image-g-2.5-official-token/sunburst/edit`
 * - Channel: official-stable, which the vendor calls stable and cheaper than buying from the model's own provider
 *
 * @example
 * ```ts
 * const { output } = await rh.run(gptImage25SunburstImageToImageOfficialStableToken, {
 *   prompt: 'Put the mug of the second picture on the table of the first, in the light of the window and with a shadow that fits.',
 *   imageUrls: ['https://example.com/kitchen-table.jpg', 'https://example.com/mug.png'],
 *   resolution: '4k',
 * });
 * ```
 * @see RunningHub public model registry, 2026-09-10
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const gptImage25SunburstImageToImageOfficialStableToken: Model<GptImage25SunburstImageToImageOfficialStableTokenInput, 'image'> = {
  id: 'rhart-image-g-2.5-official-token/sunburst/edit',
  output: 'image',
  media: { imageUrls: ['image', 0, ''] },
  sites: { cn: { until: '2026-09-21' } },
};
