// Generated from spec/models/gemini/gemini-omni-flash-video-edit-channel-low-price.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link geminiOmniFlashVideoEditChannelLowPrice}. */
export interface GeminiOmniFlashVideoEditChannelLowPriceInput {
  /**
   * The change to make, and what the pictures are for: a new face, another dress, a different background. At most 2048
   * characters.
   */
  prompt: string;
  /**
   * Pictures of what should come into the clip, such as a figure that does the movements of the one in it. At most 3
   * items; each up to 10 MB.
   */
  imageUrls?: readonly MediaInput[] | undefined;
  /**
   * Size class of the edited video; 720p suits drafts and 4k the final clip. Sent with its default when left out.
   *
   * @default "720p"
   */
  resolution?: '720p' | '1080p' | '4k' | undefined;
  /**
   * Width to height of the edited video; take that of the given clip.
   *
   * @default "16:9"
   */
  aspectRatio?: '16:9' | '9:16' | undefined;
  /** The clip to change. Compress it if it is too large. Up to 10 MB. */
  videoUrl: MediaInput;
}

/**
 * Gemini Omni Flash, edit video (channel, low price)
 *
 * Changes a clip as a prompt says, with up to three pictures of what is to come in.
 * It is billed by the second, at a rate that its parameters set.
 *
 * - Documented as `gemini-omni-flash/video-edit/channel-low-price`
 * - Id: `gemini-omni-flash/video-edit`
 * - Channel: channel-low-price, which costs less than the official one and comes without a guarantee of stability
 * - Price: 0.3 to 0.6 CNY per second, by resolution (2026-08-01)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(geminiOmniFlashVideoEditChannelLowPrice, {
 *   prompt: 'Let the kitten from the picture do exactly what the cat in the clip does. Keep the room.',
 *   imageUrls: ['https://example.com/kitten.png'],
 *   resolution: '720p',
 *   aspectRatio: '16:9',
 *   videoUrl: 'https://example.com/cat.mp4',
 * });
 * ```
 * @see RunningHub public model registry, 2026-08-01
 * @see RunningHub public model registry, 2026-09-10
 * @see models that the Chinese site shows to visitors, 2026-09-21
 * @see RunningHub public model registry, 2026-08-01
 */
export const geminiOmniFlashVideoEditChannelLowPrice: Model<GeminiOmniFlashVideoEditChannelLowPriceInput, 'video'> = {
  id: 'gemini-omni-flash/video-edit',
  output: 'video',
  media: { imageUrls: ['image', 10, ''], videoUrl: ['video', 10, ''] },
  defaults: { resolution: '720p' },
  sites: { cn: { until: '2026-09-21' } },
};
