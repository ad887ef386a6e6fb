// Generated from spec/models/nano-banana/nano-banana-2-lite-text-to-image-official-stable.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link nanoBanana2LiteTextToImageOfficialStable}. */
export interface NanoBanana2LiteTextToImageOfficialStableInput {
  /** What the picture should show, in full sentences; name the style and quote lettering. 1 to 20000 characters. */
  prompt: string;
  /**
   * Width to height of the picture; 1:8 and 8:1 give long strips and banners.
   *
   * @default "1:1"
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
    | '4:1'
    | '1:4'
    | '8:1'
    | '1:8'
    | undefined;
}

/**
 * Nano Banana 2 Lite, text to image (official stable)
 *
 * Draws a picture with Gemini 3.1 Flash Lite, for previews and large numbers.
 * The size is fixed; Nano Banana 2 goes up to 4k.
 *
 * - Documented as `nano-banana2-gemini31flash-lite/text-to-image-official-stable`
 * - Id: `rhart-image-n-g31-flash-lite-official/text-to-image`
 * - Channel: official-stable, which the vendor calls stable and cheaper than buying from the model's own provider
 * - Price: about 0.22 CNY per call (2026-09-10)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(nanoBanana2LiteTextToImageOfficialStable, {
 *   prompt: 'Wide banner of a calm lake with wooden rowing boats in morning fog, muted blues, empty space on the left for a headline.',
 *   aspectRatio: '4:1',
 * });
 * ```
 * @see RunningHub API documentation, 2026-09-19
 * @see RunningHub public model registry, 2026-08-01
 * @see RunningHub public model registry, 2026-09-10
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const nanoBanana2LiteTextToImageOfficialStable: Model<NanoBanana2LiteTextToImageOfficialStableInput, 'image'> = {
  id: 'rhart-image-n-g31-flash-lite-official/text-to-image',
  output: 'image',
  sites: { cn: { until: '2026-09-21' } },
};
