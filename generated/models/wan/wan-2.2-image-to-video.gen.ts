// Generated from spec/models/wan/wan-2.2-image-to-video.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link wan22ImageToVideo}. */
export interface Wan22ImageToVideoInput {
  /** The picture the clip begins with. JPG or PNG, up to 50 MB. */
  imageUrl: MediaInput;
  /** How the picture should move: what the subject does and what the camera does. 1 to 20000 characters. */
  prompt: string;
  /**
   * What should stay out of the clip, given as a list of things such as text, watermark or blur. At most 500
   * characters.
   */
  negative_prompt?: string | undefined;
  /**
   * Length of the clip in seconds, sent as text; every second is billed. Sent with its default when left out.
   *
   * @default "5"
   */
  duration?: '5' | '8' | undefined;
  /**
   * Width and height in pixels, written with the multiplication sign × (U+00D7) instead of the letter x; auto follows
   * the picture. Sent with its default when left out.
   *
   * @default "auto"
   */
  resolution?: '832×480' | '480×832' | '1280×720' | '720×1280' | '1920×1024' | '1024×1920' | 'auto' | undefined;
}

/**
 * Wan 2.2, image to video
 *
 * Continues a picture for five or eight seconds at a low price per second.
 * It runs on the open model hosted by the platform itself.
 *
 * - Documented as `wan-2.2/image-to-video`
 * - Id: `rhart-video/wan-2.2/image-to-video`
 * - Price: 0.07 CNY per second (2026-06-18)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(wan22ImageToVideo, {
 *   imageUrl: 'https://example.com/waterfall.jpg',
 *   prompt: 'Water falls and mist drifts over the rocks, ferns tremble, the camera tilts up slowly.',
 *   negative_prompt: 'text, watermark',
 *   duration: '5',
 *   resolution: 'auto',
 * });
 * ```
 * @see RunningHub API documentation, 2026-09-19
 * @see capture of the .cn model catalog, 2026-06-18
 * @see RunningHub API documentation, page api-448184386, as cited by a public client, 2026-08-30
 * @see price checks on .ai reported by third parties, 2026-09-30
 * @see live call on .cn reported by a third party, 2026-04-26
 */
export const wan22ImageToVideo: Model<Wan22ImageToVideoInput, 'video'> = {
  id: 'rhart-video/wan-2.2/image-to-video',
  output: 'video',
  media: { imageUrl: ['image', 50, 'jpg png'] },
  defaults: { duration: '5', resolution: 'auto' },
};
