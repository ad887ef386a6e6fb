// Generated from spec/models/gpt-image/gpt-image-2-text-to-image-channel-low-price.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link gptImage2TextToImageChannelLowPrice}. */
export interface GptImage2TextToImageChannelLowPriceInput {
  /** What the picture should show. Quote any lettering exactly as it must appear. 1 to 20000 characters. */
  prompt: string;
  /**
   * Width to height of the picture. The service also writes the ratio in front of your prompt, so the prompt need not
   * repeat it.
   *
   * @default "16:9"
   */
  aspectRatio?:
    | '1:1'
    | '3:2'
    | '2:3'
    | '5:4'
    | '4:5'
    | '16:9'
    | '9:16'
    | '21:9'
    | '3:4'
    | '4:3'
    | '9:21'
    | '1:2'
    | '2:1'
    | '1:3'
    | '3:1'
    | undefined;
  /**
   * Size class of the picture; larger ones carry finer detail and take longer.
   *
   * @default "1k"
   */
  resolution?: '1k' | '2k' | '4k' | undefined;
}

/**
 * GPT Image 2, text to image (channel, low price)
 *
 * Draws a picture from a description at one price for all sizes, which makes it the cheap place to iterate.
 *
 * - Documented as `gpt-image-2.0/text-to-image-channel-low-price`
 * - Id: `rhart-image-g-2/text-to-image`
 * - Channel: channel-low-price, which costs less than the official one and comes without a guarantee of stability
 * - Price: 0.1 CNY per call (2026-09-10)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(gptImage2TextToImageChannelLowPrice, {
 *   prompt: 'Clean infographic titled "How bread rises" with four numbered steps, flat icons, warm colors on off-white paper.',
 *   aspectRatio: '3:4',
 *   resolution: '2k',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 * @see models that the Chinese site shows to visitors, 2026-09-21
 * @see RunningHub public model registry, 2026-09-10
 * @see live calls on .cn reported by a third party, 2026-08-18
 */
export const gptImage2TextToImageChannelLowPrice: Model<GptImage2TextToImageChannelLowPriceInput, 'image'> = {
  id: 'rhart-image-g-2/text-to-image',
  output: 'image',
  sites: { cn: { until: '2026-08-18', refused: true } },
};
