// Generated from spec/models/vidu/vidu-text-to-video-q3-pro-fast.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link viduTextToVideoQ3ProFast}. */
export interface ViduTextToVideoQ3ProFastInput {
  /**
   * What the clip should show: subject, action, setting, camera and mood. Quote spoken lines and name sounds. At most
   * 2000 characters.
   */
  prompt: string;
  /**
   * Width to height of the clip: 9:16 for phones, 16:9 for screens, 1:1 for feeds.
   *
   * @default "16:9"
   */
  aspectRatio?: '16:9' | '9:16' | '4:3' | '3:4' | '1:1' | undefined;
  /**
   * Size class of the clip; a higher class is sharper and costs more.
   *
   * @default "720p"
   */
  resolution?: '720p' | '1080p' | undefined;
  /**
   * Length of the clip in seconds, which is also what is billed.
   *
   * @default "5"
   */
  duration?:
    | '1'
    | '2'
    | '3'
    | '4'
    | '5'
    | '6'
    | '7'
    | '8'
    | '9'
    | '10'
    | '11'
    | '12'
    | '13'
    | '14'
    | '15'
    | '16'
    | undefined;
  /**
   * Whether speech and sound effects are made along with the picture; false gives a silent clip.
   *
   * @default true
   */
  audio?: boolean | undefined;
}

/**
 * Vidu Q3 Pro Fast, text to video
 *
 * Turns a description into a clip of up to 16 seconds with speech and sound, cheaper than Q3 Pro, in 720p or 1080p.
 * No longer in the vendor documentation; use Vidu Q3 Turbo, text to video.
 *
 * - Documented as `Vidu-text-to-video-q3-pro-fast`
 * - Id: `vidu/text-to-video-q3-pro-fast`
 * - Price: 0.46 to 0.58 CNY per second, by resolution (2026-05-07)
 *
 * @deprecated Deprecated by the vendor (seen 2026-04-30). Use 'vidu/text-to-video-q3-turbo' instead.
 * @example
 * ```ts
 * const { output } = await rh.run(viduTextToVideoQ3ProFast, {
 *   prompt: 'A street drummer plays on upturned buckets in a subway tunnel, passers-by blurred, quick handheld camera moves.',
 *   aspectRatio: '9:16',
 *   resolution: '1080p',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-02
 * @see RunningHub public model registry, 2026-05-07
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const viduTextToVideoQ3ProFast: Model<ViduTextToVideoQ3ProFastInput, 'video'> = {
  id: 'vidu/text-to-video-q3-pro-fast',
  output: 'video',
  sites: { cn: { until: '2026-09-21' } },
};
