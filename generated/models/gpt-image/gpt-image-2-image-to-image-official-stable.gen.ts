// Generated from spec/models/gpt-image/gpt-image-2-image-to-image-official-stable.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link gptImage2ImageToImageOfficialStable}. */
export interface GptImage2ImageToImageOfficialStableInput {
  /**
   * The edit in words. Say what changes, what stays, and which reference supplies what; quote any text to be written. 1
   * to 20000 characters.
   */
  prompt: string;
  /** One to ten reference pictures, the main one first. 1 to 10 items; each JPG, JPEG, PNG or WEBP, up to 10 MB. */
  imageUrls: readonly MediaInput[];
  /**
   * Width to height of the result; it need not match the references.
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
   * Size class of the result; a higher class shows more detail and costs more. Sent with its default when left out.
   *
   * @default "2k"
   */
  resolution?: '1k' | '2k' | '4k' | undefined;
  /**
   * How much effort goes into the result. Low suits trying out wording; high costs about three times as much as medium.
   * Sent with its default when left out.
   *
   * @default "medium"
   */
  quality?: 'low' | 'medium' | 'high' | undefined;
}

/**
 * GPT Image 2, image to image (official stable)
 *
 * Edits a picture or builds a new one from up to ten references, in sizes up to 4k.
 *
 * - Documented as `gpt-image-2/image-to-image-official-stable`
 * - Id: `rhart-image-g-2-official/image-to-image`
 * - Channel: official-stable, which the vendor calls stable and cheaper than buying from the model's own provider
 * - Price: 0.19 to 4.16 CNY per call, by quality and resolution (2026-08-01)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(gptImage2ImageToImageOfficialStable, {
 *   prompt: 'Make a magazine cover from this portrait with the title "NORTH" across the top and a short line about winter cooking. Keep the face.',
 *   imageUrls: ['https://example.com/chef.jpg'],
 *   aspectRatio: '3:4',
 *   resolution: '2k',
 *   quality: 'high',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see RunningHub API documentation, 2026-09-19
 * @see capture of the .cn model catalog, 2026-06-18
 * @see models that the Chinese site shows to visitors, 2026-09-21
 * @see RunningHub public model registry, 2026-08-01
 */
export const gptImage2ImageToImageOfficialStable: Model<GptImage2ImageToImageOfficialStableInput, 'image'> = {
  id: 'rhart-image-g-2-official/image-to-image',
  output: 'image',
  media: { imageUrls: ['image', 10, 'jpg jpeg png webp'] },
  defaults: { resolution: '2k', quality: 'medium' },
  sites: { cn: { until: '2026-09-21' } },
};
