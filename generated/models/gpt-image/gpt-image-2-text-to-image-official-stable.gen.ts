// Generated from spec/models/gpt-image/gpt-image-2-text-to-image-official-stable.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link gptImage2TextToImageOfficialStable}. */
export interface GptImage2TextToImageOfficialStableInput {
  /**
   * What the picture should show. Name the subject, the setting, the light and the style; quote any text that must
   * appear in it. 1 to 20000 characters.
   */
  prompt: string;
  /**
   * Width to height of the picture.
   *
   * @default "16:9"
   */
  aspectRatio?:
    | '1:1'
    | '1:2'
    | '2:1'
    | '1:3'
    | '3:1'
    | '2:3'
    | '3:2'
    | '3:4'
    | '4:3'
    | '4:5'
    | '5:4'
    | '9:16'
    | '21:9'
    | '9:21'
    | '16:9'
    | undefined;
  /**
   * Size class of the picture; a higher class shows more detail and costs more. Sent with its default when left out.
   *
   * @default "2k"
   */
  resolution?: '1k' | '2k' | '4k' | undefined;
  /**
   * How much effort goes into the picture. Low suits drafts; high costs about three times as much as medium at the same
   * size. Sent with its default when left out.
   *
   * @default "medium"
   */
  quality?: 'low' | 'medium' | 'high' | undefined;
}

/**
 * GPT Image 2, text to image (official stable)
 *
 * Draws a picture from a written description, up to 3840 pixels on the long side.
 *
 * - Documented as `gpt-image-2/text-to-image-official-stable`
 * - Id: `rhart-image-g-2-official/text-to-image`
 * - Channel: official-stable, which the vendor calls stable and cheaper than buying from the model's own provider
 * - Price: 0.06 to 4.16 CNY per call, by quality and resolution (2026-08-01)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(gptImage2TextToImageOfficialStable, {
 *   prompt: 'A matte white smart speaker on a terrazzo counter against a beige wall, soft light from the upper left, empty space on the right.',
 *   aspectRatio: '16:9',
 *   resolution: '2k',
 *   quality: 'medium',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see RunningHub API documentation, 2026-09-19
 * @see capture of the .cn model catalog, 2026-06-18
 * @see models that the Chinese site shows to visitors, 2026-09-21
 * @see RunningHub public model registry, 2026-08-01
 */
export const gptImage2TextToImageOfficialStable: Model<GptImage2TextToImageOfficialStableInput, 'image'> = {
  id: 'rhart-image-g-2-official/text-to-image',
  output: 'image',
  defaults: { resolution: '2k', quality: 'medium' },
  sites: { cn: { until: '2026-09-21' } },
};
