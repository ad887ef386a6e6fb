// Generated from spec/models/veo/veo3.1-lite-start-end-to-video-official-stable.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link veo31LiteStartEndToVideoOfficialStable}. */
export interface Veo31LiteStartEndToVideoOfficialStableInput {
  /**
   * How the first frame turns into the last: what moves, what changes, how the camera travels. 1 to 20000 characters.
   */
  prompt: string;
  /** The picture the clip begins with. JPG, JPEG, PNG or WEBP, up to 10 MB. */
  firstImageUrl: MediaInput;
  /**
   * The picture the clip ends on; keep the shape and style of the first for a smooth passage. JPG, JPEG, PNG or WEBP,
   * up to 10 MB.
   */
  lastImageUrl: MediaInput;
  /**
   * Width to height of the video: 16:9 lies flat, 9:16 stands upright.
   *
   * @default "16:9"
   */
  aspectRatio?: '16:9' | '9:16' | undefined;
  /**
   * Height of the video in lines; 1080p costs more than 720p. Sent with its default when left out.
   *
   * @default "720p"
   */
  resolution?: '720p' | '1080p' | undefined;
  /**
   * What should stay out of the clip, given as a list of things such as text, watermark or blur rather than as
   * commands. At most 20000 characters.
   */
  negativePrompt?: string | undefined;
  /**
   * Starting number of the random draw. Set it to repeat a clip; leave it out for a new one. A whole number; 0 to
   * 2147483647.
   */
  seed?: number | undefined;
}

/**
 * Veo 3.1 Lite, first and last frame to video (official stable)
 *
 * Invents the way from one picture to another, both of which you give.
 * The length of the clip cannot be chosen.
 *
 * - Documented as `google/veo3.1-lite/start-end-to-video-official-stable`
 * - Id: `rhart-video-v3.1-lite-official/start-end-to-video`
 * - Channel: official-stable, which the vendor calls stable and cheaper than buying from the model's own provider
 * - Price: 2.52 to 4.032 CNY per call, by resolution (2026-05-07)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(veo31LiteStartEndToVideoOfficialStable, {
 *   prompt: 'Furniture slides and drops into place until the empty room is a cozy reading corner; the camera stays still.',
 *   firstImageUrl: 'https://example.com/room-empty.jpg',
 *   lastImageUrl: 'https://example.com/room-furnished.jpg',
 *   aspectRatio: '16:9',
 *   resolution: '720p',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const veo31LiteStartEndToVideoOfficialStable: Model<Veo31LiteStartEndToVideoOfficialStableInput, 'video'> = {
  id: 'rhart-video-v3.1-lite-official/start-end-to-video',
  output: 'video',
  media: { firstImageUrl: ['image', 10, 'jpg jpeg png webp'], lastImageUrl: ['image', 10, 'jpg jpeg png webp'] },
  defaults: { resolution: '720p' },
  sites: { cn: { until: '2026-09-21' } },
};
