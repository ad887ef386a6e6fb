// Generated from spec/models/grok/grok-image-image-to-image-channel-low-price.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link grokImageImageToImageChannelLowPrice}. */
export interface GrokImageImageToImageChannelLowPriceInput {
  /**
   * Version of the Grok image model; a higher number is a later one. Sent with its default when left out.
   *
   * @default "g-4.2"
   */
  model?: 'g-3' | 'g-4' | 'g-4.1' | 'g-4.2' | undefined;
  /** What the new picture should look like, and what of the original must be kept. */
  prompt: string;
  /** The picture to start from, such as a line drawing, a layout sketch or a photo. JPG or PNG, up to 10 MB. */
  imageUrl?: MediaInput | undefined;
}

/**
 * Grok image, image to image (channel, low price)
 *
 * Redraws a sketch or a photo in another style while its layout stays recognizable.
 *
 * - Documented as `grok-image/image-to-image/channel-low-price`
 * - Id: `rhart-image-g/image-to-image`
 * - Channel: channel-low-price, which costs less than the official one and comes without a guarantee of stability
 * - Price: 0.08 CNY per call (2026-09-10)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(grokImageImageToImageChannelLowPrice, {
 *   model: 'g-4.2',
 *   prompt: 'Turn this sketch into a polished dark dashboard with blue accents. Keep the navigation bar and the panel layout where they are.',
 *   imageUrl: 'https://example.com/sketch.png',
 * });
 * ```
 * @see RunningHub API documentation, 2026-03-12
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 * @see models that the Chinese site shows to visitors, 2026-09-21
 * @see RunningHub public model registry, 2026-09-10
 */
export const grokImageImageToImageChannelLowPrice: Model<GrokImageImageToImageChannelLowPriceInput, 'image'> = {
  id: 'rhart-image-g/image-to-image',
  output: 'image',
  media: { imageUrl: ['image', 10, 'jpg png'] },
  defaults: { model: 'g-4.2' },
  sites: { cn: { until: '2026-09-21' } },
};
