// Generated from spec/models/arklin/arklin-video-super-resolution.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link arklinVideoSuperResolution}. */
export interface ArklinVideoSuperResolutionInput {
  /**
   * The clip to enlarge; its seconds decide the price. The result is H.264 and can be much larger than the source. MP4
   * or MOV, up to 500 MB.
   */
  videoUrl: MediaInput;
  /**
   * How detail is made: professional generates it, sharper but slower; standard enlarges what is there at a lower
   * price.
   *
   * @default "professional"
   */
  mode?: 'professional' | 'standard' | undefined;
  /**
   * Size class of the result; each step up costs more per second and shortens the source that fits into the time.
   *
   * @default "4k"
   */
  resolution?: '720p' | '1080p' | '2k' | '4k' | undefined;
  /**
   * Frames per second of the result. Left out, the rate of the source stays. Above 30 the price goes up. A whole
   * number; 24 to 60.
   */
  tarfps?: number | undefined;
}

/**
 * Arklin, video super resolution
 *
 * Enlarges a clip up to 4k and, if wanted, raises its frame rate up to 60.
 * The professional mode redraws detail and takes longer; the standard one costs a fraction.
 * Runs end after about an hour, so keep sources short: about 31 seconds for 4k, 60 for 2k, 100 below.
 *
 * - Documented as `arklin/video-super-resolution`
 * - Id: `arklin/video-super-resolution`
 * - Price: from 0.013 to 1.4 CNY per second, by mode, resolution and tarfps (2026-09-21)
 *
 * On the price: without tarfps the frame rate of the source decides which of two prices applies
 *
 * @example
 * ```ts
 * const { output } = await rh.run(arklinVideoSuperResolution, {
 *   videoUrl: 'https://example.com/drone-flight.mp4',
 *   mode: 'standard',
 *   resolution: '4k',
 *   tarfps: 60,
 * });
 * ```
 * @see RunningHub API documentation, 2026-09-19
 * @see price tables of the .cn site, 2026-09-21
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const arklinVideoSuperResolution: Model<ArklinVideoSuperResolutionInput, 'video'> = {
  id: 'arklin/video-super-resolution',
  output: 'video',
  media: { videoUrl: ['video', 500, 'mp4 mov'] },
  sites: { cn: { since: '2026-09-21' } },
};
