// Generated from spec/models/wan/wan-2.6-text-to-video.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link wan26TextToVideo}. */
export interface Wan26TextToVideoInput {
  /** The scene in words. For multi-shot clips, describe the shots one after the other. 5 to 5000 characters. */
  prompt: string;
  /** What to avoid in the clip, such as shaky camera, distorted hands or subtitles. */
  negativePrompt?: string | undefined;
  /**
   * Length of the clip in seconds; the price rises in proportion. Sent with its default when left out.
   *
   * @default "5"
   */
  duration?: '5' | '10' | '15' | undefined;
  /**
   * Width*height in pixels; 1920*1080 and 1280*720 are landscape, the reversed pairs portrait. The larger size costs
   * more. Sent with its default when left out.
   *
   * @default "1080*1920"
   */
  resolution?: '1280*720' | '720*1280' | '1920*1080' | '1080*1920' | undefined;
  /**
   * single films one unbroken shot; multi cuts between several camera positions to tell a short story. Sent with its
   * default when left out.
   *
   * @default "single"
   */
  shotType?: 'single' | 'multi' | undefined;
}

/**
 * Wan 2.6, text to video
 *
 * Films a scene from a description in one take or in several cuts, 5 to 15 seconds long.
 * Wan 2.7 sets the length freely and costs slightly more per second.
 *
 * - Documented as `alibaba/wan-2.6/text-to-video`
 * - Id: `alibaba/wan-2.6/text-to-video`
 * - Price: 2.25 to 11.25 CNY per call, by resolution and duration (2026-05-07)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(wan26TextToVideo, {
 *   prompt: 'Shot 1: a bike courier checks her phone at dawn. Shot 2: she weaves through traffic. Shot 3: she hands over a parcel, smiling.',
 *   duration: '10',
 *   resolution: '1280*720',
 *   shotType: 'multi',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 */
export const wan26TextToVideo: Model<Wan26TextToVideoInput, 'video'> = {
  id: 'alibaba/wan-2.6/text-to-video',
  output: 'video',
  defaults: { duration: '5', resolution: '1080*1920', shotType: 'single' },
};
