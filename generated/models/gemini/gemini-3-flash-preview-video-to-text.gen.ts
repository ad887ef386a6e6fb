// Generated from spec/models/gemini/gemini-3-flash-preview-video-to-text.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link gemini3FlashPreviewVideoToText}. */
export interface Gemini3FlashPreviewVideoToTextInput {
  /** What you want to know about the video. Ask for time stamps if you need to find the moments again. */
  prompt: string;
  /** The clip the question is about. Cut or compress longer footage first. MP4, up to 20 MB. */
  videoUrl: MediaInput;
}

/**
 * Gemini 3 Flash (preview), video to text
 *
 * Answers questions about a short video: summaries, transcripts, what happens when.
 * A preview of the third generation of the quick model, at a lower price than the Pro model.
 *
 * - Documented as `rhart-text-g-3-flash-preview/video-to-text`
 * - Id: `rhart-text-g-3-flash-preview/video-to-text`
 * - Price: 0.02 CNY per call (2026-05-07)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(gemini3FlashPreviewVideoToText, {
 *   prompt: 'Write down what is said in this clip, with a time stamp for each sentence.',
 *   videoUrl: 'https://example.com/speech.mp4',
 * });
 * ```
 * @see RunningHub public model registry, 2026-05-07
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const gemini3FlashPreviewVideoToText: Model<Gemini3FlashPreviewVideoToTextInput, 'text'> = {
  id: 'rhart-text-g-3-flash-preview/video-to-text',
  output: 'text',
  media: { videoUrl: ['video', 20, 'mp4'] },
  sites: { cn: { until: '2026-09-21' } },
};
