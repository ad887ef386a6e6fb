// Generated from spec/models/qwen-text/qwen-27b-chat.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link qwen27bChat}. */
export interface Qwen27bChatInput {
  /** Your question or task in full; earlier calls are not remembered. Refer to several pictures by their order. */
  prompt: string;
  /**
   * Pictures the request is about, in the order in which the prompt mentions them; leave out for a plain text request.
   * At most 5 items; each JPG, JPEG, PNG or WEBP, up to 30 MB.
   */
  imageUrls?: readonly MediaInput[] | undefined;
  /** A video the request is about; leave out for text or pictures. MP4 or MOV, up to 100 MB. */
  videoUrl?: MediaInput | undefined;
}

/**
 * Qwen 27B, chat
 *
 * Answers a request with text and can look at up to five pictures or a video on the way.
 * The one text model here that compares several pictures.
 *
 * - Documented as `rhart-text-qwen-27b/chat`
 * - Id: `rhart-text-qwen-27b/chat`
 * - Price: 0.1 CNY per call (2026-09-10)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(qwen27bChat, {
 *   prompt: 'Compare the first logo with the second: legibility at small sizes, color contrast, and which suits a bakery better.',
 *   imageUrls: ['https://example.com/logo-a.png', 'https://example.com/logo-b.png'],
 * });
 * ```
 * @see RunningHub public model registry, 2026-05-07
 * @see models that the Chinese site shows to visitors, 2026-09-21
 * @see RunningHub public model registry, 2026-09-10
 */
export const qwen27bChat: Model<Qwen27bChatInput, 'text'> = {
  id: 'rhart-text-qwen-27b/chat',
  output: 'text',
  media: { imageUrls: ['image', 30, 'jpg jpeg png webp'], videoUrl: ['video', 100, 'mp4 mov'] },
  sites: { cn: { until: '2026-09-21' } },
};
