// Generated from spec/models/gpt-image/gpt-image-2.5-flare-image-to-image-official-stable-token.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link gptImage25FlareImageToImageOfficialStableToken}. */
export interface GptImage25FlareImageToImageOfficialStableTokenInput {
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
 * GPT Image 2.5 Flare, image to image (official stable, by tokens)
 *
 * Changes a picture of yours with the variant Flare of GPT Image 2.5, on the official-stable channel.
 * It is billed by tokens, as its name says; how it differs from Sunburst is not documented.
 * Of its fields the vendor has published only the resolution; others, such as a ratio, are sent as they are.
 *
 * - Documented as `gpt-image-2.5/flare/image-to-image/stable-token`
 * - Id: `rhart-image-g-2.5-official-token/flare/edit`
 * - Channel: official-stable, which the vendor calls stable and cheaper than buying from the model's own provider
 *
 * @example
 * ```ts
 * const { output } = await rh.run(gptImage25FlareImageToImageOfficialStableToken, {
 *   prompt: 'Replace the words on the wooden sign with "Bitte Schuhe ausziehen" in the same carved letters. Change nothing else.',
 *   imageUrls: ['https://example.com/wooden-sign.jpg'],
 *   resolution: '1k',
 * });
 * ```
 * @see RunningHub public model registry, 2026-09-10
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const gptImage25FlareImageToImageOfficialStableToken: Model<GptImage25FlareImageToImageOfficialStableTokenInput, 'image'> = {
  id: 'rhart-image-g-2.5-official-token/flare/edit',
  output: 'image',
  media: { imageUrls: ['image', 0, ''] },
  sites: { cn: { until: '2026-09-21' } },
};
