// Generated from spec/models/grok/grok-imagine-image-2.0-text-to-image-channel-low-price.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link grokImagineImage20TextToImageChannelLowPrice}. */
export interface GrokImagineImage20TextToImageChannelLowPriceInput {
  /** What the picture should show: subject, place, light and style. How long it may be is not documented. */
  prompt: string;
  [field: string]: unknown;
}

/**
 * Grok Imagine Image 2.0, text to image (channel, low price)
 *
 * Draws a picture from a description with the second generation of Grok Imagine.
 * No field of it is published; prompt is that of its relatives, and others, such as a ratio, are sent as they are.
 *
 * - Documented as `xai/grok-imagine-2.0/text-to-image/economy`
 * - Id: `rhart-imagine-image-2.0/text-to-image`
 * - Channel: channel-low-price, which costs less than the official one and comes without a guarantee of stability
 *
 * @example
 * ```ts
 * const { output } = await rh.run(grokImagineImage20TextToImageChannelLowPrice, {
 *   prompt: 'Label of a tea tin in the style of a 1920s woodcut, two cranes over a misty lake, two colors, room for a name in the middle.',
 * });
 * ```
 * @see RunningHub public model registry, 2026-09-10
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const grokImagineImage20TextToImageChannelLowPrice: Model<GrokImagineImage20TextToImageChannelLowPriceInput, 'image'> = {
  id: 'rhart-imagine-image-2.0/text-to-image',
  output: 'image',
  sites: { cn: { until: '2026-09-21' } },
};
