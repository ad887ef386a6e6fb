// Generated from spec/models/gpt-image/gpt-image-1.5-text-to-image-official-stable.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link gptImage15TextToImageOfficialStable}. */
export interface GptImage15TextToImageOfficialStableInput {
  /** What the picture should show. Name subject, style and background, and quote lettering. */
  prompt: string;
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
  /**
   * transparent cuts the subject out with an alpha channel, opaque fills the background, auto lets the model decide.
   */
  background?: 'auto' | 'transparent' | 'opaque' | undefined;
}

/**
 * GPT Image 1.5, text to image (official stable)
 *
 * Draws a picture from a description, on request with a transparent background for logos, stickers and icons.
 * GPT Image 2 is its successor.
 *
 * - Documented as `gpt-image-1.5/text-to-image-official-stable`
 * - Id: `rhart-image-g-1.5-official/text-to-image`
 * - Channel: official-stable, which the vendor calls stable and cheaper than buying from the model's own provider
 * - Price: 0.06 to 1.26 CNY per call, by quality and size (2026-05-07)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(gptImage15TextToImageOfficialStable, {
 *   prompt: 'A round die-cut sticker of a sleepy otter floating on its back with a mug of cocoa, thick white border.',
 *   size: '1024*1024',
 *   quality: 'medium',
 *   background: 'transparent',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const gptImage15TextToImageOfficialStable: Model<GptImage15TextToImageOfficialStableInput, 'image'> = {
  id: 'rhart-image-g-1.5-official/text-to-image',
  output: 'image',
  defaults: { size: '1024*1024', quality: 'medium' },
  sites: { cn: { until: '2026-09-21' } },
};
