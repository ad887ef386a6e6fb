// Generated from spec/models/hailuo/hailuo-h3-regeneration-multimodal-to-video.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link hailuoH3RegenerationMultimodalToVideo}. */
export interface HailuoH3RegenerationMultimodalToVideoInput {
  /**
   * The prompt that the 768P clip was finally made with, word for word; if it was rewritten on the way, the rewritten
   * one. 1 to 40000 characters.
   */
  prompt: string;
  /**
   * The reference pictures of the 768P clip, all of them and in the same order. At most 9 items; each JPG, JPEG, PNG or
   * WEBP.
   */
  imageUrls?: readonly MediaInput[] | undefined;
  /**
   * The reference clips of the 768P clip in the same order, 2 to 15 seconds each. Their seconds are billed again. Each
   * MP4 or MOV, up to 50 MB.
   */
  videoUrls?: readonly MediaInput[] | undefined;
  /** The reference sounds of the 768P clip in the same order, 2 to 15 seconds each. Each MP3 or WAV, up to 15 MB. */
  audioUrls?: readonly MediaInput[] | undefined;
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
 * Hailuo H3 regeneration in 2K, multimodal reference to video
 *
 * Renders a 768P clip of Hailuo H3 that was made from references anew in 2K.
 * References and prompt have to be those of the 768P clip; reference clips and pictures beyond the fifth are billed
 * once more.
 *
 * - Documented as `MiniMax-H3 Multimodal Reference-to-Video Regeneration (768P->2K)`
 * - Id: `minimax/hailuo-h3/regeneration-multimodal-to-video`
 * - Price: 0.3 CNY per second plus 0 to 0.3 CNY per second plus 0.15 CNY per image, by videoUrls (2026-09-21)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(hailuoH3RegenerationMultimodalToVideo, {
 *   prompt: 'The two puppets from the pictures quarrel over a paper moon on a small stage, the curtain falls.',
 *   imageUrls: ['https://example.com/puppet-king.png', 'https://example.com/puppet-fool.png'],
 *   baseVideoUrl: 'https://example.com/puppets-768p.mp4',
 *   resolution: '2K',
 * });
 * ```
 * @see RunningHub API documentation, 2026-09-19
 * @see models that the Chinese site shows to visitors, 2026-09-21
 * @see price tables of the .cn site, 2026-09-21
 */
export const hailuoH3RegenerationMultimodalToVideo: Model<HailuoH3RegenerationMultimodalToVideoInput, 'video'> = {
  id: 'minimax/hailuo-h3/regeneration-multimodal-to-video',
  output: 'video',
  media: {
    imageUrls: ['image', 0, 'jpg jpeg png webp'],
    videoUrls: ['video', 50, 'mp4 mov'],
    audioUrls: ['audio', 15, 'mp3 wav'],
    baseVideoUrl: ['video', 0, 'mp4'],
  },
  defaults: { resolution: '2K' },
};
