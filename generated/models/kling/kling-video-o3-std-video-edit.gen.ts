// Generated from spec/models/kling/kling-video-o3-std-video-edit.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link klingVideoO3StdVideoEdit}. */
export interface KlingVideoO3StdVideoEditInput {
  /** The change to make, and what must stay. Mention reference pictures by their order. 1 to 2500 characters. */
  prompt: string;
  /** The clip to change, at most 10 seconds long. MP4, up to 50 MB. */
  videoUrl: MediaInput;
  /**
   * Pictures of things to bring into the clip, in the order in which the prompt mentions them. At most 4 items; each
   * JPG or PNG, up to 50 MB.
   */
  imageUrls?: readonly MediaInput[] | undefined;
  /**
   * Whether the result keeps the sound of the clip. Sent with its default when left out.
   *
   * @default true
   */
  keepOriginalSound?: boolean | undefined;
}

/**
 * Kling O3 Standard, video edit
 *
 * Changes a clip of up to 10 seconds as a written instruction says, while movement and timing stay.
 * Standard renders 720p; Pro costs more and takes prepared elements.
 *
 * - Documented as `kling-video-o3-std/video-edit`
 * - Id: `kling-video-o3-std/video-edit`
 * - Price: 0.81 CNY per second (2026-09-10)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(klingVideoO3StdVideoEdit, {
 *   prompt: 'Change the time of day to night, light the street lamps and keep all movement as it is.',
 *   videoUrl: 'https://example.com/street.mp4',
 *   keepOriginalSound: true,
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 * @see RunningHub public model registry, 2026-09-10
 */
export const klingVideoO3StdVideoEdit: Model<KlingVideoO3StdVideoEditInput, 'video'> = {
  id: 'kling-video-o3-std/video-edit',
  output: 'video',
  media: { videoUrl: ['video', 50, 'mp4'], imageUrls: ['image', 50, 'jpg png'] },
  defaults: { keepOriginalSound: true },
};
