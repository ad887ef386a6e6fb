// Generated from spec/models/gpt-image/gpt-image-2-edit-channel-low-price.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link gptImage2EditChannelLowPrice}. */
export interface GptImage2EditChannelLowPriceInput {
  /** The change to make and what must stay. Say which picture supplies which element. 1 to 20000 characters. */
  prompt: string;
  /** The pictures to edit or merge, the main one first. 1 to 10 items; each JPG or PNG, up to 30 MB. */
  imageUrls: readonly MediaInput[];
  /**
   * Width to height of the picture. The service also writes the ratio in front of your prompt, so the prompt need not
   * repeat it.
   *
   * @default "16:9"
   */
  aspectRatio?:
    | '1:1'
    | '2:3'
    | '3:2'
    | '4:5'
    | '5:4'
    | '4:3'
    | '3:4'
    | '16:9'
    | '9:16'
    | '21:9'
    | '9:21'
    | '2:1'
    | '1:2'
    | '3:1'
    | '1:3'
    | undefined;
  /**
   * Size class of the picture; larger ones carry finer detail and take longer.
   *
   * @default "1k"
   */
  resolution?: '1k' | '2k' | '4k' | undefined;
}

/**
 * GPT Image 2, edit (channel, low price)
 *
 * Edits a picture or merges up to ten references at one price for all sizes.
 *
 * - Documented as `gpt-image-2.0/edit-channel-low-price`
 * - Id: `rhart-image-g-2/image-to-image`
 * - Channel: channel-low-price, which costs less than the official one and comes without a guarantee of stability
 * - Price: 0.1 CNY per call (2026-09-10)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(gptImage2EditChannelLowPrice, {
 *   prompt: 'Put the label of the second picture on the bottle of the first, following its curve. Change nothing else.',
 *   imageUrls: ['https://example.com/bottle.png', 'https://example.com/label.png'],
 *   aspectRatio: '2:3',
 *   resolution: '1k',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 * @see models that the Chinese site shows to visitors, 2026-09-21
 * @see RunningHub public model registry, 2026-09-10
 * @see live calls on .cn reported by a third party, 2026-08-18
 */
export const gptImage2EditChannelLowPrice: Model<GptImage2EditChannelLowPriceInput, 'image'> = {
  id: 'rhart-image-g-2/image-to-image',
  output: 'image',
  media: { imageUrls: ['image', 30, 'jpg png'] },
  sites: { cn: { until: '2026-08-18', refused: true } },
};
