// Generated from spec/models/sora/sora-upload-character-channel-low-price.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link soraUploadCharacterChannelLowPrice}. */
export interface SoraUploadCharacterChannelLowPriceInput {
  /** A short clip in which the character can be seen clearly. MP4, up to 10 MB. */
  videoUrl: MediaInput;
}

/**
 * Sora 2, upload a character (channel, low price)
 *
 * Registers a character from a short clip and answers with text that identifies it for later Sora 2 prompts.
 *
 * - Documented as `sora-upload-character-channel-low-price`
 * - Id: `rhart-video-s/sora-upload-character`
 * - Channel: channel-low-price, which costs less than the official one and comes without a guarantee of stability
 * - Price: 0.05 CNY per call (2026-09-10)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(soraUploadCharacterChannelLowPrice, {
 *   videoUrl: 'https://example.com/plush-monster.mp4',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 * @see models that the Chinese site shows to visitors, 2026-09-21
 * @see RunningHub public model registry, 2026-09-10
 * @see live calls on .cn reported by a third party, 2026-09-05
 */
export const soraUploadCharacterChannelLowPrice: Model<SoraUploadCharacterChannelLowPriceInput, 'text'> = {
  id: 'rhart-video-s/sora-upload-character',
  output: 'text',
  media: { videoUrl: ['video', 10, 'mp4'] },
  sites: { cn: { until: '2026-09-05', refused: true } },
};
