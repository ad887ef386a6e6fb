// Generated from spec/models/hailuo/hailuo-h3-multimodal-to-video.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link hailuoH3MultimodalToVideo}. */
export interface HailuoH3MultimodalToVideoInput {
  /**
   * The clip to make, and what each reference is for: whose face, which place, whose movement, which voice. 1 to 20480
   * characters.
   */
  prompt: string;
  /**
   * Pictures of people, things, places or a look to keep. The first five cost nothing. At most 9 items; each JPG, JPEG,
   * PNG or WEBP, up to 30 MB.
   */
  imageUrls?: readonly MediaInput[] | undefined;
  /**
   * Clips whose movement, camera or subject is to be used: 2 to 15 seconds each, together at most 15 seconds. Their
   * length adds to the price. At most 3 items; each MP4 or MOV, up to 50 MB.
   */
  videoUrls?: readonly MediaInput[] | undefined;
  /**
   * Voices, music or noises to be heard or followed, 2 to 15 seconds each. At most 3 items; each MP3 or WAV, up to 15
   * MB.
   */
  audioUrls?: readonly MediaInput[] | undefined;
  /**
   * Size class of the clip; it also sets the rate at which reference clips are billed. Sent with its default when left
   * out.
   *
   * @default "2K"
   */
  resolution?: '2K' | '768P' | undefined;
  /**
   * Length of the finished clip in seconds; the seconds of reference clips are billed besides. Sent with its default
   * when left out.
   *
   * @default "5"
   */
  duration?: '5' | '6' | '7' | '8' | '9' | '10' | '11' | '12' | '13' | '14' | '15' | undefined;
  /**
   * Width to height of the clip; adaptive goes by the references.
   *
   * @default "adaptive"
   */
  ratio?: 'adaptive' | '21:9' | '16:9' | '4:3' | '1:1' | '3:4' | '9:16' | undefined;
  /**
   * Whether the clip is marked as made by AI. Switch it on where the rules of the place of publication demand it.
   *
   * @default false
   */
  aigc_watermark?: boolean | undefined;
}

/**
 * Hailuo H3, multimodal reference to video
 *
 * Makes a 2K clip from a prompt and any mix of reference pictures, clips and sounds.
 * Reference clips are billed by the second like the result, and pictures beyond the fifth one by one; sounds are free.
 *
 * - Documented as `MiniMax-H3 Multimodal Reference-to-Video`
 * - Id: `minimax/hailuo-h3/multimodal-to-video`
 * - Price: 0.48 to 0.77 CNY per second plus 0.2 CNY per image, by resolution (2026-09-21)
 *
 * On the price: the seconds of clips in videoUrls count, too, so an estimate with them is the least
 *
 * @example
 * ```ts
 * const { output } = await rh.run(hailuoH3MultimodalToVideo, {
 *   prompt: 'The woman from the picture plays the rhythm of the recording on an upturned bucket at the end of a pier, waves below, handheld camera.',
 *   imageUrls: ['https://example.com/drummer.jpg', 'https://example.com/pier.jpg'],
 *   audioUrls: ['https://example.com/rhythm.mp3'],
 *   resolution: '768P',
 *   duration: '10',
 *   ratio: '16:9',
 * });
 * ```
 * @see RunningHub API documentation, 2026-09-19
 * @see RunningHub public model registry, 2026-08-01
 * @see price tables of the .cn site, 2026-09-21
 */
export const hailuoH3MultimodalToVideo: Model<HailuoH3MultimodalToVideoInput, 'video'> = {
  id: 'minimax/hailuo-h3/multimodal-to-video',
  output: 'video',
  media: {
    imageUrls: ['image', 30, 'jpg jpeg png webp'],
    videoUrls: ['video', 50, 'mp4 mov'],
    audioUrls: ['audio', 15, 'mp3 wav'],
  },
  defaults: { resolution: '2K', duration: '5' },
};
