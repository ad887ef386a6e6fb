// Generated from spec/models/volcengine/volc-enhance-video.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link volcEnhanceVideo}. */
export interface VolcEnhanceVideoInput {
  /**
   * The clip to repair, of up to 2K: 360 to 2560 pixels on the long side, 360 to 1440 on the short one. MP4, FLV, TS,
   * AVI, MOV, WMV or MKV, up to 10240 MB.
   */
  videoUrl: MediaInput;
  /**
   * Grade of the work: standard is steered by scene, professional is for masters and costs about ten times as much.
   *
   * @default "standard"
   */
  mode?: 'standard' | 'professional' | undefined;
  /**
   * Kind of footage in standard mode: aigc for generated clips, short_series for short dramas, ugc for phone videos,
   * old_film for worn film, common for the rest. The professional mode ignores it.
   *
   * @default "common"
   */
  scene?: 'common' | 'aigc' | 'short_series' | 'ugc' | 'old_film' | undefined;
  /**
   * Look of the result in both modes: hd is crisp, natural shows less sharpening.
   *
   * @default "hd"
   */
  enhanceStyle?: 'hd' | 'natural' | undefined;
  /**
   * Size class of the result; left out, that of the source. Up to 720p costs the same, steps up to 4k double it, 8k
   * costs four times as much as 4k.
   */
  resolution?: '240p' | '360p' | '480p' | '540p' | '720p' | '1080p' | '2k' | '4k' | '8k' | undefined;
  /** Instead of resolution: the most pixels that the short side of the result may have. A whole number; 128 to 4320. */
  resolutionLimit?: number | undefined;
  /**
   * Frames per second of the result; left out, the rate of the source stays. More frames than the source has are drawn
   * in between, at most four times as many is advised. The price rises above 30 and again above 60. 15 to 120.
   */
  fps?: number | undefined;
  /**
   * How much data the encoder spends on a second; high keeps more detail in a larger file. Ignored when bitrate is
   * sent. It does not count with 16 bits.
   *
   * @default "medium"
   */
  bitrateLevel?: 'low' | 'medium' | 'high' | undefined;
  /**
   * Average data rate of the result in kbps, for an exact file size; it replaces bitrateLevel. It does not count with
   * 16 bits. A whole number; 10 to 150000.
   */
  bitrate?: number | undefined;
  /**
   * Bits per color channel, for the professional mode only. 16 takes sources of up to 40 seconds, answers with a mov
   * file and runs one task at a time.
   *
   * @default "8"
   */
  bitDepth?: '8' | '10' | '12' | '16' | undefined;
}

/**
 * Volcano Engine video enhancer, standard and professional
 *
 * Repairs and enlarges a clip up to 8k.
 * The standard mode has templates for kinds of footage; the professional one works with up to 16 bits of color and
 * costs about ten times as much.
 * For plain enlarging the fast enhancer is cheaper.
 *
 * - Documented as `volc-enhance/video`
 * - Id: `volc-enhance/video`
 * - Price: from 0.0118 to 15.2 CNY per second, by mode, resolution and fps (2026-09-21)
 *
 * On the price: without resolution or fps the size and the frame rate of the source count; the price steps up above 30
 * and above 60 frames per second
 *
 * @example
 * ```ts
 * const { output } = await rh.run(volcEnhanceVideo, {
 *   videoUrl: 'https://example.com/newsreel-1948.mp4',
 *   mode: 'standard',
 *   scene: 'old_film',
 *   enhanceStyle: 'natural',
 *   resolution: '1080p',
 * });
 * ```
 * @see RunningHub API documentation, 2026-09-19
 * @see price tables of the .cn site, 2026-09-21
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const volcEnhanceVideo: Model<VolcEnhanceVideoInput, 'video'> = {
  id: 'volc-enhance/video',
  output: 'video',
  media: { videoUrl: ['video', 10240, 'mp4 flv ts avi mov wmv mkv'] },
  sites: { cn: { since: '2026-09-21' } },
};
