// Generated from spec/models/hailuo/hailuo-h3-regeneration-text-to-video.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link hailuoH3RegenerationTextToVideo}. */
export interface HailuoH3RegenerationTextToVideoInput {
  /**
   * The prompt that the 768P clip was finally made with, word for word; if it was rewritten on the way, the rewritten
   * one. 1 to 40000 characters.
   */
  prompt: string;
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
 * Hailuo H3 regeneration in 2K, text to video
 *
 * Renders a 768P clip of Hailuo H3 that was made from text anew in 2K.
 * Try out ideas in 768P and bring only the good ones to 2K. Clips of other models are not taken.
 *
 * - Documented as `MiniMax-H3 Text-to-Video Regeneration (768P->2K)`
 * - Id: `minimax/hailuo-h3/regeneration-text-to-video`
 * - Price: 0.3 CNY per second (2026-09-21)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(hailuoH3RegenerationTextToVideo, {
 *   prompt: 'Hundreds of glowing jellyfish rise past a diver in black water, the diver switches off the lamp, static camera.',
 *   baseVideoUrl: 'https://example.com/jellyfish-768p.mp4',
 *   resolution: '2K',
 * });
 * ```
 * @see RunningHub API documentation, 2026-09-19
 * @see models that the Chinese site shows to visitors, 2026-09-21
 * @see price tables of the .cn site, 2026-09-21
 */
export const hailuoH3RegenerationTextToVideo: Model<HailuoH3RegenerationTextToVideoInput, 'video'> = {
  id: 'minimax/hailuo-h3/regeneration-text-to-video',
  output: 'video',
  media: { baseVideoUrl: ['video', 0, 'mp4'] },
  defaults: { resolution: '2K' },
};
