// Generated from spec/models/grok/grok-image-text-to-image-channel-low-price.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link grokImageTextToImageChannelLowPrice}. */
export interface GrokImageTextToImageChannelLowPriceInput {
  /**
   * Version of the Grok image model; a higher number is a later one. Sent with its default when left out.
   *
   * @default "g-4.2"
   */
  model?: 'g-3' | 'g-4' | 'g-4.1' | 'g-4.2' | undefined;
  /** What the picture should show: subject, setting, light and style. */
  prompt: string;
  /**
   * Size in pixels despite the name: 960x960 is square, 1280x720 and 1168x784 are landscape, the other two portrait.
   */
  aspectRatio?: '960x960' | '720x1280' | '1280x720' | '1168x784' | '784x1168' | undefined;
}

/**
 * Grok Image, text to image (channel, low price)
 *
 * Draws a picture with one of four Grok versions in five sizes of around one megapixel.
 *
 * - Documented as `grok-image/text-to-image/channel-low-price`
 * - Id: `rhart-image-g/text-to-image`
 * - Channel: channel-low-price, which costs less than the official one and comes without a guarantee of stability
 * - Price: 0.08 CNY per call (2026-09-10)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(grokImageTextToImageChannelLowPrice, {
 *   model: 'g-4.2',
 *   prompt: 'An abandoned petrol station in a desert at blue hour, one lamp flickering, dust on the pumps, wide lens.',
 *   aspectRatio: '1280x720',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 * @see models that the Chinese site shows to visitors, 2026-09-21
 * @see RunningHub public model registry, 2026-09-10
 */
export const grokImageTextToImageChannelLowPrice: Model<GrokImageTextToImageChannelLowPriceInput, 'image'> = {
  id: 'rhart-image-g/text-to-image',
  output: 'image',
  defaults: { model: 'g-4.2' },
  sites: { cn: { until: '2026-09-21' } },
};
