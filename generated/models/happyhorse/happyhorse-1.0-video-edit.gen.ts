// Generated from spec/models/happyhorse/happyhorse-1.0-video-edit.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link happyhorse10VideoEdit}. */
export interface Happyhorse10VideoEditInput {
  /**
   * The clip to change, 3 to 60 seconds long; anything after 15 seconds is cut off. H.264 encoding is the safest
   * choice. MP4 or MOV, up to 100 MB.
   */
  videoUrl: MediaInput;
  /**
   * Pictures of what should be brought into the clip, such as a garment, a face or a style. At most 5 items; each JPG,
   * JPEG, PNG, BMP or WEBP, up to 10 MB.
   */
  imageUrls?: readonly MediaInput[] | undefined;
  /** The change to make. Say what should be different and what must stay as it is. 1 to 2500 characters. */
  prompt: string;
  /**
   * Height of the video in lines. 720p suits drafts; 1080p shows more detail and costs more per second. Sent with its
   * default when left out.
   *
   * @default "1080p"
   */
  resolution?: '720p' | '1080p' | undefined;
  /**
   * Sound of the result: origin keeps the sound of your clip, auto leaves the decision to the model.
   *
   * @default "origin"
   */
  audioSetting?: 'auto' | 'origin' | undefined;
  /** Fixes the random draw, so that the same edit can be repeated or refined. A whole number; 0 to 2147483647. */
  seed?: number | undefined;
}

/**
 * HappyHorse 1.0, video edit
 *
 * Changes an existing clip as a written instruction says, if wanted with pictures that show the new look.
 * Only the first 15 seconds of a longer clip are used.
 *
 * - Documented as `happyhorse-1.0/video-edit`
 * - Id: `alibaba/happyhorse-1.0/video-edit`
 * - Price: 0.67 to 1.19 CNY per second, by resolution (2026-08-01)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(happyhorse10VideoEdit, {
 *   videoUrl: 'https://example.com/walk.mp4',
 *   imageUrls: ['https://example.com/coat.png'],
 *   prompt: 'Dress the woman in the red coat from the picture and leave the street and the light unchanged.',
 *   resolution: '1080p',
 *   audioSetting: 'origin',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 * @see RunningHub public model registry, 2026-08-01
 */
export const happyhorse10VideoEdit: Model<Happyhorse10VideoEditInput, 'video'> = {
  id: 'alibaba/happyhorse-1.0/video-edit',
  output: 'video',
  media: { videoUrl: ['video', 100, 'mp4 mov'], imageUrls: ['image', 10, 'jpg jpeg png bmp webp'] },
  defaults: { resolution: '1080p' },
};
