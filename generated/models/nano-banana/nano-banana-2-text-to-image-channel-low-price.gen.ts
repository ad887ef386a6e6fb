// Generated from spec/models/nano-banana/nano-banana-2-text-to-image-channel-low-price.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link nanoBanana2TextToImageChannelLowPrice}. */
export interface NanoBanana2TextToImageChannelLowPriceInput {
  /** What the picture should show, in full sentences; quote lettering and name the style. */
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
  /**
   * Size class of the picture: 1k for screens and drafts, 4k for print. The highest class costs extra. Sent with its
   * default when left out.
   *
   * @default "1k"
   */
  resolution?: '1k' | '2k' | '4k' | undefined;
}

/**
 * Nano Banana 2, text to image (channel, low price)
 *
 * Draws a picture with Gemini 3.1 Flash Image, up to 4k and in extreme shapes from 1:8 to 8:1.
 * The Pro model costs more.
 *
 * - Documented as `nano-banana2-gemini31flash/text-to-image-channel-low-price`
 * - Id: `rhart-image-n-g31-flash/text-to-image`
 * - Channel: channel-low-price, which costs less than the official one and comes without a guarantee of stability
 * - Price: 0.19 to 0.3 CNY per call, by resolution (2026-08-01)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(nanoBanana2TextToImageChannelLowPrice, {
 *   prompt: 'Phone wallpaper of glowing jellyfish drifting upward in deep blue water, dark at the top so icons stay readable.',
 *   aspectRatio: '9:16',
 *   resolution: '2k',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 * @see models that the Chinese site shows to visitors, 2026-09-21
 * @see RunningHub public model registry, 2026-08-01
 * @see live calls on .cn reported by a third party, 2026-08-18
 */
export const nanoBanana2TextToImageChannelLowPrice: Model<NanoBanana2TextToImageChannelLowPriceInput, 'image'> = {
  id: 'rhart-image-n-g31-flash/text-to-image',
  output: 'image',
  defaults: { resolution: '1k' },
  sites: { cn: { until: '2026-08-18', refused: true } },
};
