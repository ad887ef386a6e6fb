// Generated from spec/models/gpt-image/gpt-image-2.5-flare-text-to-image-official-stable-token.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link gptImage25FlareTextToImageOfficialStableToken}. */
export interface GptImage25FlareTextToImageOfficialStableTokenInput {
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
 * GPT Image 2.5 Flare, text to image (official stable, by tokens)
 *
 * Draws a picture from a description with the variant Flare of GPT Image 2.5, on the official-stable channel.
 * It is billed by tokens, as its name says; how it differs from Sunburst is not documented.
 * Of its fields the vendor has published only the resolution; others, such as a ratio, are sent as they are.
 *
 * - Documented as `gpt-image-2.5/flare/text-to-image/stable-token`
 * - Id: `rhart-image-g-2.5-official-token/flare/text-to-image`
 * - Channel: official-stable, which the vendor calls stable and cheaper than buying from the model's own provider
 *
 * @example
 * ```ts
 * const { output } = await rh.run(gptImage25FlareTextToImageOfficialStableToken, {
 *   prompt: 'Timetable poster of a narrow-gauge railway with three departures, "8:05", "11:40" and "16:20", mountains in flat colors behind.',
 *   resolution: '2k',
 * });
 * ```
 * @see RunningHub public model registry, 2026-09-10
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const gptImage25FlareTextToImageOfficialStableToken: Model<GptImage25FlareTextToImageOfficialStableTokenInput, 'image'> = {
  id: 'rhart-image-g-2.5-official-token/flare/text-to-image',
  output: 'image',
  sites: { cn: { until: '2026-09-21' } },
};
