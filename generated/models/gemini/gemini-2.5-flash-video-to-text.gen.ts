// Generated from spec/models/gemini/gemini-2.5-flash-video-to-text.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link gemini25FlashVideoToText}. */
export interface Gemini25FlashVideoToTextInput {
  /** What you want to know about the video. Ask for time stamps if you need to find the moments again. */
  prompt: string;
  /** The clip the question is about. Cut or compress longer footage first. MP4, up to 20 MB. */
  videoUrl: MediaInput;
}

/**
 * Gemini 2.5 Flash, video to text
 *
 * Answers questions about a short video: summaries, transcripts, what happens when.
 * The quick model, for summaries, descriptions and simple questions.
 *
 * - Documented as `rhart-text-g-25-flash/video-to-text`
 * - Id: `rhart-text-g-25-flash/video-to-text`
 * - Price: 0.02 CNY per call (2026-05-07)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(gemini25FlashVideoToText, {
 *   prompt: 'Summarize what happens in this clip in three bullet points.',
 *   videoUrl: 'https://example.com/tutorial.mp4',
 * });
 * ```
 * @see RunningHub public model registry, 2026-05-07
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const gemini25FlashVideoToText: Model<Gemini25FlashVideoToTextInput, 'text'> = {
  id: 'rhart-text-g-25-flash/video-to-text',
  output: 'text',
  media: { videoUrl: ['video', 20, 'mp4'] },
  sites: { cn: { until: '2026-09-21' } },
};
