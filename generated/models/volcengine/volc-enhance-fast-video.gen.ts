// Generated from spec/models/volcengine/volc-enhance-fast-video.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link volcEnhanceFastVideo}. */
export interface VolcEnhanceFastVideoInput {
  /**
   * The clip to enhance, of up to 2K: 360 to 2560 pixels on the long side, 360 to 1440 on the short one. MP4, FLV, TS,
   * AVI, MOV, WMV or MKV, up to 10240 MB.
   */
  videoUrl: MediaInput;
  /** Size class of the result; left out, that of the source. Up to 720p costs the same, each step above doubles it. */
  resolution?: '240p' | '360p' | '480p' | '540p' | '720p' | '1080p' | '2k' | '4k' | undefined;
  /** Instead of resolution: the most pixels that the short side of the result may have. A whole number; 128 to 2160. */
  resolutionLimit?: number | undefined;
  /**
   * Frames per second of the result; left out, the rate of the source stays. More frames than the source has are drawn
   * in between, at most four times as many is advised. The price rises above 30 and again above 60. 15 to 120.
   */
  fps?: number | undefined;
  /**
   * How much data the encoder spends on a second; high keeps more detail in a larger file. Ignored when bitrate is
   * sent.
   *
   * @default "medium"
   */
  bitrateLevel?: 'low' | 'medium' | 'high' | undefined;
  /**
   * Average data rate of the result in kbps, for an exact file size; it replaces bitrateLevel. A whole number; 10 to
   * 150000.
   */
  bitrate?: number | undefined;
}

/**
 * Volcano Engine video enhancer, fast
 *
 * Enlarges and sharpens a clip up to 4k and, if wanted, raises its frame rate.
 * The cheapest of the three enhancers, for large numbers of clips.
 *
 * - Documented as `volc-enhance-fast/video`
 * - Id: `volc-enhance-fast/video`
 * - Price: from 0.0032 to 0.1013 CNY per second, by resolution and fps (2026-09-21)
 *
 * On the price: without resolution or fps the size and the frame rate of the source count; the price steps up above 30
 * and above 60 frames per second
 *
 * @example
 * ```ts
 * const { output } = await rh.run(volcEnhanceFastVideo, {
 *   videoUrl: 'https://example.com/lecture-07.mp4',
 *   resolution: '1080p',
 *   bitrateLevel: 'low',
 * });
 * ```
 * @see RunningHub API documentation, 2026-09-19
 * @see price tables of the .cn site, 2026-09-21
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const volcEnhanceFastVideo: Model<VolcEnhanceFastVideoInput, 'video'> = {
  id: 'volc-enhance-fast/video',
  output: 'video',
  media: { videoUrl: ['video', 10240, 'mp4 flv ts avi mov wmv mkv'] },
  sites: { cn: { since: '2026-09-21' } },
};
