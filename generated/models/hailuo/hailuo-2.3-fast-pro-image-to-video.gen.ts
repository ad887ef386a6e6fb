// Generated from spec/models/hailuo/hailuo-2.3-fast-pro-image-to-video.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link hailuo23FastProImageToVideo}. */
export interface Hailuo23FastProImageToVideoInput {
  /** What should happen from the picture on, and how the camera moves. 5 to 2000 characters. */
  prompt: string;
  /**
   * Whether the model may enrich your prompt before it starts. Turn it off when every word is chosen on purpose. Sent
   * with its default when left out.
   *
   * @default true
   */
  enablePromptExpansion?: boolean | undefined;
  /** The picture the clip starts from; its shape decides the shape of the clip. JPG or PNG, up to 30 MB. */
  imageUrl: MediaInput;
  /**
   * Length of the clip in seconds; six is the only choice. Sent with its default when left out.
   *
   * @default "6"
   */
  duration?: '6' | undefined;
}

/**
 * Hailuo 2.3 Fast Pro, image to video
 *
 * Sets a picture in motion in 1080p at a lower price than Hailuo 2.3 Pro.
 *
 * - Documented as `hailuo-2.3-fast-pro/image-to-video`
 * - Id: `minimax/hailuo-2.3-fast-pro/image-to-video`
 * - Price: 1.73 CNY per call (2026-09-10)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(hailuo23FastProImageToVideo, {
 *   prompt: 'Pages turn by themselves, a lamp flickers on, and the camera glides between the shelves towards the door.',
 *   enablePromptExpansion: true,
 *   imageUrl: 'https://example.com/bookshop.jpg',
 *   duration: '6',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 * @see RunningHub public model registry, 2026-09-10
 */
export const hailuo23FastProImageToVideo: Model<Hailuo23FastProImageToVideoInput, 'video'> = {
  id: 'minimax/hailuo-2.3-fast-pro/image-to-video',
  output: 'video',
  media: { imageUrl: ['image', 30, 'jpg png'] },
  defaults: { enablePromptExpansion: true, duration: '6' },
};
