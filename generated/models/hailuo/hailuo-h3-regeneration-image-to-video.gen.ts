// Generated from spec/models/hailuo/hailuo-h3-regeneration-image-to-video.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link hailuoH3RegenerationImageToVideo}. */
export interface HailuoH3RegenerationImageToVideoInput {
  /**
   * The prompt that the 768P clip was finally made with, word for word; if it was rewritten on the way, the rewritten
   * one. 1 to 40000 characters.
   */
  prompt: string;
  /** The first frame of the 768P clip, if it was made with one. JPG, JPEG, PNG or WEBP. */
  firstFrameUrl?: MediaInput | undefined;
  /** The last frame of the 768P clip, if it was made with one. JPG, JPEG, PNG or WEBP. */
  lastFrameUrl?: MediaInput | undefined;
  /**
   * The 768P clip that Hailuo H3 made: with its sound track, 24 frames a second, 107 to 362 frames, sides divisible by
   * 32, an area of at most 768 by 1344 pixels. MP4.
   */
  baseVideoUrl: MediaInput;
  /**
   * Size class of the new clip; 2K is the only choice. Sent with its default when left out.
   *
   * @default "2K"
   */
  resolution?: '2K' | undefined;
}

/**
 * Hailuo H3 regeneration in 2K, image to video
 *
 * Renders a 768P clip of Hailuo H3 that was made from a first or last frame anew in 2K.
 * Frames and prompt have to be those of the 768P clip.
 *
 * - Documented as `MiniMax-H3 Image-to-Video Regeneration (768P->2K)`
 * - Id: `minimax/hailuo-h3/regeneration-image-to-video`
 * - Price: 0.3 CNY per second (2026-09-21)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(hailuoH3RegenerationImageToVideo, {
 *   prompt: 'The steam train leaves the station, white clouds roll over the platform, a boy runs alongside and waves.',
 *   firstFrameUrl: 'https://example.com/steam-train.jpg',
 *   baseVideoUrl: 'https://example.com/steam-train-768p.mp4',
 *   resolution: '2K',
 * });
 * ```
 * @see RunningHub API documentation, 2026-09-19
 * @see models that the Chinese site shows to visitors, 2026-09-21
 * @see price tables of the .cn site, 2026-09-21
 */
export const hailuoH3RegenerationImageToVideo: Model<HailuoH3RegenerationImageToVideoInput, 'video'> = {
  id: 'minimax/hailuo-h3/regeneration-image-to-video',
  output: 'video',
  media: {
    firstFrameUrl: ['image', 0, 'jpg jpeg png webp'],
    lastFrameUrl: ['image', 0, 'jpg jpeg png webp'],
    baseVideoUrl: ['video', 0, 'mp4'],
  },
  defaults: { resolution: '2K' },
};
