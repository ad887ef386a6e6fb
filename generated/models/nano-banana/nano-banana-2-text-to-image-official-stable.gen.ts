// Generated from spec/models/nano-banana/nano-banana-2-text-to-image-official-stable.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link nanoBanana2TextToImageOfficialStable}. */
export interface NanoBanana2TextToImageOfficialStableInput {
  /** What the picture should show, in full sentences; quote lettering and name the style. 1 to 20000 characters. */
  prompt: string;
  /**
   * Width to height of the picture; 1:8 and 8:1 give long strips and banners.
   *
   * @default "21:9"
   */
  aspectRatio?:
    | '1:1'
    | '16:9'
    | '9:16'
    | '4:3'
    | '3:4'
    | '3:2'
    | '2:3'
    | '5:4'
    | '4:5'
    | '21:9'
    | '1:4'
    | '4:1'
    | '1:8'
    | '8:1'
    | undefined;
  /**
   * Size class of the picture: 1k for screens and drafts, 4k for print. Each class costs more than the one before. Sent
   * with its default when left out.
   *
   * @default "1k"
   */
  resolution?: '1k' | '2k' | '4k' | undefined;
}

/**
 * Nano Banana 2, text to image (official stable)
 *
 * Draws a picture with Gemini 3.1 Flash Image, up to 4k and in extreme shapes from 1:8 to 8:1.
 * The Pro model costs more.
 *
 * - Documented as `nano-banana2-gemini31flash/text-to-image-official-stable`
 * - Id: `rhart-image-n-g31-flash-official/text-to-image`
 * - Channel: official-stable, which the vendor calls stable and cheaper than buying from the model's own provider
 * - Price: 0.49 to 0.99 CNY per call, by resolution (2026-05-07)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(nanoBanana2TextToImageOfficialStable, {
 *   prompt: 'A long horizontal scroll that walks through the four seasons of one river valley, from blossom to snow, gouache style.',
 *   aspectRatio: '8:1',
 *   resolution: '2k',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const nanoBanana2TextToImageOfficialStable: Model<NanoBanana2TextToImageOfficialStableInput, 'image'> = {
  id: 'rhart-image-n-g31-flash-official/text-to-image',
  output: 'image',
  defaults: { resolution: '1k' },
  sites: { cn: { until: '2026-09-21' } },
};
