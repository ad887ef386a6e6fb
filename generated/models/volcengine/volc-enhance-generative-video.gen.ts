// Generated from spec/models/volcengine/volc-enhance-generative-video.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link volcEnhanceGenerativeVideo}. */
export interface VolcEnhanceGenerativeVideoInput {
  /**
   * The SDR clip to enhance, of up to 1080p: 360 to 1920 pixels on the long side, 360 to 1080 on the short one. MP4,
   * FLV, TS, AVI, MOV, WMV or MKV, up to 10240 MB.
   */
  videoUrl: MediaInput;
  /**
   * Size class of the result, each step twice as expensive as the one before. Left out, the source decides, and the
   * price is at least that of 720p.
   */
  resolution?: '720p' | '1080p' | '2k' | undefined;
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
 * Volcano Engine video enhancer, generative
 *
 * Redraws texture, edges and fine detail of small clips, above all of generated ones, up to 2k.
 * It costs more than the fast enhancer; HDR sources are not accepted.
 *
 * - Documented as `volc-enhance-generative/video`
 * - Id: `volc-enhance-generative/video`
 * - Price: from 0.0397 to 0.6333 CNY per second, by resolution and fps (2026-09-21)
 *
 * On the price: without resolution or fps the size and the frame rate of the source count; the price steps up above 30
 * and above 60 frames per second
 *
 * @example
 * ```ts
 * const { output } = await rh.run(volcEnhanceGenerativeVideo, {
 *   videoUrl: 'https://example.com/perfume-spot.mp4',
 *   resolution: '2k',
 *   bitrate: 20000,
 * });
 * ```
 * @see RunningHub API documentation, 2026-09-19
 * @see price tables of the .cn site, 2026-09-21
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const volcEnhanceGenerativeVideo: Model<VolcEnhanceGenerativeVideoInput, 'video'> = {
  id: 'volc-enhance-generative/video',
  output: 'video',
  media: { videoUrl: ['video', 10240, 'mp4 flv ts avi mov wmv mkv'] },
  sites: { cn: { since: '2026-09-21' } },
};
