// Generated from spec/models/hailuo/hailuo-h3-context-ir-multimodal.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link hailuoH3ContextIrMultimodal}. */
export interface HailuoH3ContextIrMultimodalInput {
  /** The idea for the clip, and which reference stands for what. 1 to 7000 characters. */
  prompt: string;
  /**
   * Pictures of people, things or places that the clip will use. At most 9 items; each JPG, JPEG, PNG or WEBP, up to 30
   * MB.
   */
  imageUrls?: readonly MediaInput[] | undefined;
  /** Clips that the new one will follow, 2 to 15 seconds each. At most 3 items; each MP4 or MOV, up to 50 MB. */
  videoUrls?: readonly MediaInput[] | undefined;
  /** Voices or music for the clip, 2 to 15 seconds each. At most 3 items; each MP3 or WAV, up to 15 MB. */
  audioUrls?: readonly MediaInput[] | undefined;
  /**
   * Length in seconds of the clip that the prompt is for; the text is paced to fill it. Sent with its default when left
   * out.
   *
   * @default "5"
   */
  duration?: '4' | '5' | '6' | '7' | '8' | '9' | '10' | '11' | '12' | '13' | '14' | '15' | undefined;
  /**
   * Width to height of the clip that the prompt is for; adaptive leaves it to the references.
   *
   * @default "adaptive"
   */
  ratio?: 'adaptive' | '21:9' | '16:9' | '4:3' | '1:1' | '3:4' | '9:16' | undefined;
}

/**
 * Hailuo H3 Context-IR, prompt from references
 *
 * Studies reference pictures, clips and sounds and rewrites your idea into a full prompt for Hailuo H3; it makes no
 * clip.
 * Use the same references for the clip afterwards.
 * It is billed by the tokens that go in and come out.
 *
 * - Documented as `MiniMax-H3-Context-IR (r2va)`
 * - Id: `minimax/hailuo-h3/context-ir-multimodal`
 * - Price: 5.8 CNY per 1000000 tokens plus 23 CNY per 1000000 tokens (2026-09-21)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(hailuoH3ContextIrMultimodal, {
 *   prompt: 'The dancer from the picture does the moves of the clip in an empty warehouse.',
 *   imageUrls: ['https://example.com/dancer.png'],
 *   videoUrls: ['https://example.com/moves.mp4'],
 *   duration: '12',
 *   ratio: '9:16',
 * });
 * ```
 * @see RunningHub API documentation, 2026-09-19
 * @see models that the Chinese site shows to visitors, 2026-09-21
 * @see price tables of the .cn site, 2026-09-21
 */
export const hailuoH3ContextIrMultimodal: Model<HailuoH3ContextIrMultimodalInput, 'text'> = {
  id: 'minimax/hailuo-h3/context-ir-multimodal',
  output: 'text',
  media: {
    imageUrls: ['image', 30, 'jpg jpeg png webp'],
    videoUrls: ['video', 50, 'mp4 mov'],
    audioUrls: ['audio', 15, 'mp3 wav'],
  },
  defaults: { duration: '5' },
};
