// Generated from spec/models/gpt-image/gpt-image-1.5-image-to-image-official-stable.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link gptImage15ImageToImageOfficialStable}. */
export interface GptImage15ImageToImageOfficialStableInput {
  /** The change to make, or how the pictures are to be combined. Say what must stay. */
  prompt: string;
  /** The pictures to edit or combine, the main one first. 1 to 10 items; each JPG or PNG, up to 50 MB. */
  imageUrls: readonly MediaInput[];
  /**
   * Width*height in pixels: square, portrait or landscape. The two longer formats cost more than the square. Sent with
   * its default when left out.
   *
   * @default "1024*1024"
   */
  size?: '1024*1024' | '1024*1536' | '1536*1024' | undefined;
  /**
   * How much effort goes into the picture. Low is a cheap draft; high costs about four times as much as medium. Sent
   * with its default when left out.
   *
   * @default "medium"
   */
  quality?: 'low' | 'medium' | 'high' | undefined;
  /** high keeps faces, logos and fine texture of the sources more exactly; low leaves the model more freedom. */
  inputFidelity?: 'low' | 'high' | undefined;
  /**
   * transparent cuts the subject out with an alpha channel, opaque fills the background, auto lets the model decide.
   *
   * @default "auto"
   */
  background?: 'auto' | 'transparent' | 'opaque' | undefined;
}

/**
 * GPT Image 1.5, image to image (official stable)
 *
 * Edits or combines up to ten pictures; the only GPT Image endpoint with a switch for how closely the inputs are kept.
 * GPT Image 2 is its successor.
 *
 * - Documented as `gpt-image-1.5/image-to-image-official-stable`
 * - Id: `rhart-image-g-1.5-official/image-to-image`
 * - Channel: official-stable, which the vendor calls stable and cheaper than buying from the model's own provider
 * - Price: 0.06 to 1.26 CNY per call, by quality and size (2026-05-07)
 *
 * On the price: the price list also names size auto, which the field does not take
 *
 * @example
 * ```ts
 * const { output } = await rh.run(gptImage15ImageToImageOfficialStable, {
 *   prompt: 'Arrange all the items in one wicker gift basket with a bow, soft studio light. Keep every label readable.',
 *   imageUrls: ['https://example.com/soap.png', 'https://example.com/candle.png', 'https://example.com/towel.png'],
 *   size: '1536*1024',
 *   quality: 'high',
 *   inputFidelity: 'high',
 *   background: 'auto',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const gptImage15ImageToImageOfficialStable: Model<GptImage15ImageToImageOfficialStableInput, 'image'> = {
  id: 'rhart-image-g-1.5-official/image-to-image',
  output: 'image',
  media: { imageUrls: ['image', 50, 'jpg png'] },
  defaults: { size: '1024*1024', quality: 'medium' },
  sites: { cn: { until: '2026-09-21' } },
};
