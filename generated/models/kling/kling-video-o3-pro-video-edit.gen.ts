// Generated from spec/models/kling/kling-video-o3-pro-video-edit.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link klingVideoO3ProVideoEdit}. */
export interface KlingVideoO3ProVideoEditInput {
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
  /**
   * Elements made beforehand with kling-elements or kling-elements-advanced, to keep a character or object
   * recognizable.
   */
  elementList?: readonly {
    /** Number of the element as returned when it was made; pass it as text so that no digit is lost. */
    element_id?: string | number | undefined;
    [field: string]: unknown;
  }[] | undefined;
}

/**
 * Kling O3 Pro, video edit
 *
 * Changes a clip of up to 10 seconds as a written instruction says, while movement and timing stay.
 * Pro renders 1080p and takes prepared elements.
 *
 * - Documented as `kling-video-o3-pro/video-edit`
 * - Id: `kling-video-o3-pro/video-edit`
 * - Price: 1.08 CNY per second (2026-09-10)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(klingVideoO3ProVideoEdit, {
 *   prompt: 'Replace the brown dog with the white one from the first picture and keep its movement.',
 *   videoUrl: 'https://example.com/park.mp4',
 *   imageUrls: ['https://example.com/white-dog.png'],
 *   keepOriginalSound: true,
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 * @see RunningHub public model registry, 2026-09-10
 */
export const klingVideoO3ProVideoEdit: Model<KlingVideoO3ProVideoEditInput, 'video'> = {
  id: 'kling-video-o3-pro/video-edit',
  output: 'video',
  media: { videoUrl: ['video', 50, 'mp4'], imageUrls: ['image', 50, 'jpg png'] },
  defaults: { keepOriginalSound: true },
};
