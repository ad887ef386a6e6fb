// Generated from spec/models/nano-banana/nano-banana-2-image-to-image-channel-low-price.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link nanoBanana2ImageToImageChannelLowPrice}. */
export interface NanoBanana2ImageToImageChannelLowPriceInput {
  /**
   * Reference pictures, the main one first. Mention in the prompt what each is for. 1 to 10 items; each JPG or PNG, up
   * to 30 MB.
   */
  imageUrls: readonly MediaInput[];
  /**
   * What to make of the references: the change, the scene, and what each picture contributes. 1 to 20000 characters.
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
  /**
   * Size class of the result: 1k for screens and drafts, 4k for print. The highest class costs extra. Sent with its
   * default when left out.
   *
   * @default "1k"
   */
  resolution?: '1k' | '2k' | '4k' | undefined;
}

/**
 * Nano Banana 2, image to image (channel, low price)
 *
 * Edits or composes many references with Gemini 3.1 Flash Image, up to 4k and in extreme shapes from 1:8 to 8:1.
 * The Pro model costs more.
 *
 * - Documented as `nano-banana2-gemini31flash/image-to-image-channel-low-price`
 * - Id: `rhart-image-n-g31-flash/image-to-image`
 * - Channel: channel-low-price, which costs less than the official one and comes without a guarantee of stability
 * - Price: 0.19 to 0.3 CNY per call, by resolution (2026-08-01)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(nanoBanana2ImageToImageChannelLowPrice, {
 *   imageUrls: ['https://example.com/beach.jpg'],
 *   prompt: 'Extend this beach photo into a very wide web banner with empty sky on the left for a headline.',
 *   aspectRatio: '4:1',
 *   resolution: '1k',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 * @see models that the Chinese site shows to visitors, 2026-09-21
 * @see RunningHub public model registry, 2026-08-01
 * @see live calls on .cn reported by a third party, 2026-08-18
 */
export const nanoBanana2ImageToImageChannelLowPrice: Model<NanoBanana2ImageToImageChannelLowPriceInput, 'image'> = {
  id: 'rhart-image-n-g31-flash/image-to-image',
  output: 'image',
  media: { imageUrls: ['image', 30, 'jpg png'] },
  defaults: { resolution: '1k' },
  sites: { cn: { until: '2026-08-18', refused: true } },
};
