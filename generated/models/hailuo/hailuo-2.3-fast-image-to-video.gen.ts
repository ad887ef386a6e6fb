// Generated from spec/models/hailuo/hailuo-2.3-fast-image-to-video.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link hailuo23FastImageToVideo}. */
export interface Hailuo23FastImageToVideoInput {
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
   * Length of the clip in seconds; ten cost about two thirds more than six. Sent with its default when left out.
   *
   * @default "6"
   */
  duration?: '6' | '10' | undefined;
}

/**
 * Hailuo 2.3 Fast, image to video
 *
 * Sets a picture in motion for less money than Hailuo 2.3 Standard.
 *
 * - Documented as `hailuo-2.3-fast/image-to-video`
 * - Id: `minimax/hailuo-2.3-fast/image-to-video`
 * - Price: 1.01 to 1.69 CNY per call, by duration (2026-05-07)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(hailuo23FastImageToVideo, {
 *   prompt: 'The child runs up the hill, the kite catches the wind and climbs, and the camera tilts up to follow it.',
 *   enablePromptExpansion: true,
 *   imageUrl: 'https://example.com/kite.png',
 *   duration: '6',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 */
export const hailuo23FastImageToVideo: Model<Hailuo23FastImageToVideoInput, 'video'> = {
  id: 'minimax/hailuo-2.3-fast/image-to-video',
  output: 'video',
  media: { imageUrl: ['image', 30, 'jpg png'] },
  defaults: { enablePromptExpansion: true, duration: '6' },
};
