// Generated from spec/models/kling/kling-video-o1-std-edit-video.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link klingVideoO1StdEditVideo}. */
export interface KlingVideoO1StdEditVideoInput {
  /**
   * Quality: std renders 720p, pro renders 1080p and costs a third more. Sent with its default when left out.
   *
   * @default "std"
   */
  mode?: 'std' | 'pro' | undefined;
  /** The change to make, and what must stay. Mention reference pictures by their order. 5 to 2000 characters. */
  prompt: string;
  /**
   * Pictures of things to bring into the clip, in the order in which the prompt mentions them. At most 7 items; each
   * JPG or PNG, up to 20 MB.
   */
  imageUrls?: readonly MediaInput[] | undefined;
  /** The clip to change; its movement and timing are kept. MP4, up to 10 MB. */
  videoUrl: MediaInput;
  /**
   * Whether the result keeps the sound of the clip. Sent with its default when left out.
   *
   * @default true
   */
  keepOriginalSound?: boolean | undefined;
}

/**
 * Kling O1, video edit
 *
 * Changes an existing clip as a written instruction says: swap a person, change the weather, restyle the picture.
 * Movement and timing stay as they are.
 *
 * - Documented as `kling-video-o1-std/edit-video`
 * - Id: `kling-video-o1-std/edit-video`
 * - Price: 6.3 to 8.4 CNY per call, by mode (2026-05-07)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(klingVideoO1StdEditVideo, {
 *   mode: 'std',
 *   prompt: 'Replace the gray jacket of the man with the red one from the first picture, keep everything else.',
 *   imageUrls: ['https://example.com/jacket.png'],
 *   videoUrl: 'https://example.com/street-walk.mp4',
 *   keepOriginalSound: true,
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 */
export const klingVideoO1StdEditVideo: Model<KlingVideoO1StdEditVideoInput, 'video'> = {
  id: 'kling-video-o1-std/edit-video',
  output: 'video',
  media: { imageUrls: ['image', 20, 'jpg png'], videoUrl: ['video', 10, 'mp4'] },
  defaults: { mode: 'std', keepOriginalSound: true },
};
