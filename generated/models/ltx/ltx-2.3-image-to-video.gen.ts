// Generated from spec/models/ltx/ltx-2.3-image-to-video.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link ltx23ImageToVideo}. */
export interface Ltx23ImageToVideoInput {
  /** The picture the clip begins with. JPG or PNG, up to 30 MB. */
  imageUrl: MediaInput;
  /** How the picture should move: what the subject does and what the camera does. */
  prompt: string;
  /**
   * Size class of the video; 480p suits drafts, 1080p the final clip. Sent with its default when left out.
   *
   * @default "480p"
   */
  resolution?: '480p' | '720p' | '1080p' | undefined;
  /**
   * Width to height of the video: 16:9 lies flat, 9:16 stands upright. Sent with its default when left out.
   *
   * @default "16:9"
   */
  aspectRatio?: '9:16' | '16:9' | undefined;
  /**
   * Length of the clip in whole seconds, as a number; every second is billed. A whole number; 5 to 20. Sent with its
   * default when left out.
   *
   * @default 5
   */
  duration?: number | undefined;
}

/**
 * LTX 2.3, image to video
 *
 * Continues a picture as a clip at a low price per second on an open model.
 * Take the LoRA variant to add a style or a character of your own.
 * It is hosted by the platform itself.
 *
 * - Documented as `ltx-2.3/image-to-video`
 * - Id: `rhart-video/ltx-2.3/image-to-video`
 * - Price: 0.07 CNY per second (2026-06-18)
 *
 * On the price: 0.01 USD per second was seen on the .ai site on 2026-10-09
 *
 * @deprecated Deprecated (seen 2026-09-21): the vendor's lists of models of September 2026 lack it, while its
 * documentation of 2026-09-19 has a page for it and a price check of 2026-09-30 took it.
 * @example
 * ```ts
 * const { output } = await rh.run(ltx23ImageToVideo, {
 *   imageUrl: 'https://example.com/windmill.jpg',
 *   prompt: 'The sails of the windmill begin to turn, grass bends in the wind, clouds move slowly across the sky.',
 *   resolution: '720p',
 *   aspectRatio: '16:9',
 *   duration: 5,
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see capture of the .cn model catalog, 2026-06-18
 * @see RunningHub API documentation, page api-448184389, as cited by a public client, 2026-08-30
 * @see price checks on .ai reported by third parties, 2026-09-30
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const ltx23ImageToVideo: Model<Ltx23ImageToVideoInput, 'video'> = {
  id: 'rhart-video/ltx-2.3/image-to-video',
  output: 'video',
  media: { imageUrl: ['image', 30, 'jpg png'] },
  defaults: { resolution: '480p', aspectRatio: '16:9', duration: 5 },
};
