// Generated from spec/models/nano-banana/nano-banana-2-lite-text-to-image-channel-low-price.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link nanoBanana2LiteTextToImageChannelLowPrice}. */
export interface NanoBanana2LiteTextToImageChannelLowPriceInput {
  /** What the picture should show, in full sentences; name the style and quote lettering. */
  prompt: string;
  /**
   * Width to height of the picture; 1:8 and 8:1 give long strips and banners.
   *
   * @default "9:16"
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
}

/**
 * Nano Banana 2 Lite, text to image (channel, low price)
 *
 * Draws a picture with Gemini 3.1 Flash Lite, for previews and large numbers.
 * The size is fixed; Nano Banana 2 goes up to 4k.
 *
 * - Documented as `nano-banana2-gemini31flash-lite/text-to-image-channel-low-price`
 * - Id: `rhart-image-n-g31-flash-lite/text-to-image`
 * - Channel: channel-low-price, which costs less than the official one and comes without a guarantee of stability
 * - Price: about 0.07 CNY per call (2026-09-10)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(nanoBanana2LiteTextToImageChannelLowPrice, {
 *   prompt: 'Sheet of nine cheerful vegetable stickers with white borders on pale yellow, flat colors, no text.',
 *   aspectRatio: '1:1',
 * });
 * ```
 * @see RunningHub API documentation, 2026-09-19
 * @see RunningHub public model registry, 2026-08-01
 * @see RunningHub public model registry, 2026-09-10
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const nanoBanana2LiteTextToImageChannelLowPrice: Model<NanoBanana2LiteTextToImageChannelLowPriceInput, 'image'> = {
  id: 'rhart-image-n-g31-flash-lite/text-to-image',
  output: 'image',
  sites: { cn: { until: '2026-09-21' } },
};
