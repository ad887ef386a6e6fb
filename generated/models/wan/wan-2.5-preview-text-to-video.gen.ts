// Generated from spec/models/wan/wan-2.5-preview-text-to-video.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link wan25PreviewTextToVideo}. */
export interface Wan25PreviewTextToVideoInput {
  /**
   * The scene and what happens in it: subject, action, camera and light. Without a sound track, describe the sounds
   * too. 1 to 1500 characters.
   */
  prompt: string;
  /** What to avoid in the clip, such as shaky camera, distorted hands or subtitles. At most 500 characters. */
  negativePrompt?: string | undefined;
  /**
   * Sound to build the clip on, 3 to 30 seconds long. Anything beyond the clip length is cut off; a shorter track
   * leaves the rest silent. MP3 or WAV, up to 15 MB.
   */
  audioUrl?: MediaInput | undefined;
  /**
   * Length of the clip in seconds; the price is per second. Sent with its default when left out.
   *
   * @default "5"
   */
  duration?: '5' | '10' | undefined;
  /**
   * Width*height in pixels, landscape, portrait or square. It also sets the price class: around 480p, 720p or 1080p.
   * Sent with its default when left out.
   *
   * @default "1920*1080"
   */
  size?:
    | '832*480'
    | '480*832'
    | '624*624'
    | '1280*720'
    | '720*1280'
    | '960*960'
    | '1088*832'
    | '832*1088'
    | '1920*1080'
    | '1080*1920'
    | '1440*1440'
    | '1632*1248'
    | '1248*1632'
    | undefined;
  /**
   * Lets the service rewrite the prompt before generating. It helps short prompts most and takes longer; switch it off
   * to be taken literally.
   *
   * @default true
   */
  promptExtend?: boolean | undefined;
  /**
   * Fixes the randomness, so that the same request gives a similar clip again. Left out, every call differs; even a
   * fixed seed does not promise an identical clip. A whole number; 0 to 2147483647.
   */
  seed?: number | undefined;
}

/**
 * Wan 2.5 Preview, text to video
 *
 * Makes a 5 or 10 second clip from a description, optionally to a sound track you supply.
 * Choose it for its many frame shapes; Wan 2.6 and 2.7 are newer.
 *
 * - Documented as `wan-2.5-preview/text-to-video`
 * - Id: `alibaba/wan-2.5-preview/text-to-video`
 * - Price: 0.196 to 0.652 CNY per second, by size (2026-05-07)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(wan25PreviewTextToVideo, {
 *   prompt: 'Rain falls on a night market, neon reflections ripple in the puddles, a cook flips noodles in a flaming wok, camera at counter height.',
 *   duration: '5',
 *   size: '1280*720',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 */
export const wan25PreviewTextToVideo: Model<Wan25PreviewTextToVideoInput, 'video'> = {
  id: 'alibaba/wan-2.5-preview/text-to-video',
  output: 'video',
  media: { audioUrl: ['audio', 15, 'mp3 wav'] },
  defaults: { duration: '5', size: '1920*1080' },
};
