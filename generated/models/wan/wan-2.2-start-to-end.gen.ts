// Generated from spec/models/wan/wan-2.2-start-to-end.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link wan22StartToEnd}. */
export interface Wan22StartToEndInput {
  /** The picture the clip begins with. JPG or PNG, up to 10 MB. */
  imageUrl: MediaInput;
  /**
   * The picture the clip ends on; keep the shape and style of the first for a smooth passage. JPG or PNG, up to 10 MB.
   */
  lastImageUrl: MediaInput;
  /** How the first picture turns into the last: what moves, what changes, how the camera travels. */
  prompt: string;
  /** What should stay out of the clip, given as a list of things such as text, watermark or blur. */
  negative_prompt?: string | undefined;
  /**
   * Length of the clip in seconds, sent as text; every second is billed. Sent with its default when left out.
   *
   * @default "5"
   */
  duration?: '5' | '8' | undefined;
  /**
   * Width and height in pixels, written with the multiplication sign × (U+00D7) instead of the letter x; auto follows
   * the pictures. Sent with its default when left out.
   *
   * @default "auto"
   */
  resolution?: '832×480' | '480×832' | '1280×720' | '720×1280' | '1920×1024' | '1024×1920' | 'auto' | undefined;
}

/**
 * Wan 2.2, first and last frame to video
 *
 * Invents the way from one picture to another in five or eight seconds.
 * It runs on the open model hosted by the platform itself.
 *
 * - Documented as `wan-2.2-video/start-to-end`
 * - Id: `rhart-video/wan-2.2/start-to-end`
 * - Price: 0.07 CNY per second (2026-06-18)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(wan22StartToEnd, {
 *   imageUrl: 'https://example.com/caterpillar.jpg',
 *   lastImageUrl: 'https://example.com/butterfly.jpg',
 *   prompt: 'The caterpillar spins itself in, the cocoon trembles and opens, and the butterfly spreads its wings.',
 *   duration: '5',
 *   resolution: '1280×720',
 * });
 * ```
 * @see RunningHub API documentation, 2026-09-19
 * @see capture of the .cn model catalog, 2026-06-18
 * @see RunningHub API documentation, page api-448184382, as cited by a public client, 2026-08-30
 * @see price checks on .ai reported by third parties, 2026-09-30
 */
export const wan22StartToEnd: Model<Wan22StartToEndInput, 'video'> = {
  id: 'rhart-video/wan-2.2/start-to-end',
  output: 'video',
  media: { imageUrl: ['image', 10, 'jpg png'], lastImageUrl: ['image', 10, 'jpg png'] },
  defaults: { duration: '5', resolution: 'auto' },
};
