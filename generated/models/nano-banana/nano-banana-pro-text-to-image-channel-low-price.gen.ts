// Generated from spec/models/nano-banana/nano-banana-pro-text-to-image-channel-low-price.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link nanoBananaProTextToImageChannelLowPrice}. */
export interface NanoBananaProTextToImageChannelLowPriceInput {
  /**
   * What the picture should show: layout, subject, light, and any lettering in quotation marks. Long, exact briefs are
   * followed well. 1 to 20000 characters.
   */
  prompt: string;
  /**
   * Width to height of the picture.
   *
   * @default "9:16"
   */
  aspectRatio?: '1:1' | '16:9' | '9:16' | '4:3' | '3:4' | '3:2' | '2:3' | '5:4' | '4:5' | '21:9' | undefined;
  /**
   * Size class of the picture: 1k for screens and drafts, 4k for print. The highest class costs extra. Sent with its
   * default when left out.
   *
   * @default "1k"
   */
  resolution?: '1k' | '2k' | '4k' | undefined;
}

/**
 * Nano Banana Pro, text to image (channel, low price)
 *
 * Draws from a detailed brief with the Pro model of the family, up to 4k.
 *
 * - Documented as `nano-banana-pro/text-to-image-channel-low-price`
 * - Id: `rhart-image-n-pro/text-to-image`
 * - Channel: channel-low-price, which costs less than the official one and comes without a guarantee of stability
 * - Price: 0.4 to 0.5 CNY per call, by resolution (2026-05-07)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(nanoBananaProTextToImageChannelLowPrice, {
 *   prompt: 'Screen-printed concert poster, three colors, a whale swimming through city streets, title "LOW TIDE" in hand-cut letters.',
 *   aspectRatio: '2:3',
 *   resolution: '2k',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 * @see models that the Chinese site shows to visitors, 2026-09-21
 * @see live calls on .cn reported by a third party, 2026-08-18
 */
export const nanoBananaProTextToImageChannelLowPrice: Model<NanoBananaProTextToImageChannelLowPriceInput, 'image'> = {
  id: 'rhart-image-n-pro/text-to-image',
  output: 'image',
  defaults: { resolution: '1k' },
  sites: { cn: { until: '2026-08-18', refused: true } },
};
