// Generated from spec/models/nano-banana/nano-banana-2-lite-image-to-image-channel-low-price.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link nanoBanana2LiteImageToImageChannelLowPrice}. */
export interface NanoBanana2LiteImageToImageChannelLowPriceInput {
  /** The pictures to edit or blend, the main one first. 1 to 10 items; each JPG or PNG, up to 30 MB. */
  imageUrls: readonly MediaInput[];
  /**
   * The edit in plain words: what to change, what to keep, and which picture to take what from. 1 to 20000 characters.
   */
  prompt: string;
  /**
   * Width to height of the result; 1:8 and 8:1 give long strips and banners.
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
 * Nano Banana 2 Lite, image to image (channel, low price)
 *
 * Edits or blends up to ten pictures with Gemini 3.1 Flash Lite, for previews and large numbers.
 * The size is fixed; Nano Banana 2 takes more references and goes up to 4k.
 *
 * - Documented as `nano-banana2-gemini31flash-lite/image-to-image-channel-low-price`
 * - Id: `rhart-image-n-g31-flash-lite/image-to-image`
 * - Channel: channel-low-price, which costs less than the official one and comes without a guarantee of stability
 * - Price: about 0.07 CNY per call (2026-09-10)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(nanoBanana2LiteImageToImageChannelLowPrice, {
 *   imageUrls: ['https://example.com/brick-wall.jpg', 'https://example.com/whale-drawing.png'],
 *   prompt: 'Paint the whale of the second picture as a large mural on the wall of the first, following the bricks and the shadow of the tree.',
 *   aspectRatio: '16:9',
 * });
 * ```
 * @see RunningHub API documentation, 2026-09-19
 * @see RunningHub public model registry, 2026-08-01
 * @see RunningHub public model registry, 2026-09-10
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const nanoBanana2LiteImageToImageChannelLowPrice: Model<NanoBanana2LiteImageToImageChannelLowPriceInput, 'image'> = {
  id: 'rhart-image-n-g31-flash-lite/image-to-image',
  output: 'image',
  media: { imageUrls: ['image', 30, 'jpg png'] },
  sites: { cn: { until: '2026-09-21' } },
};
