// Generated from spec/models/topaz/topaz-video-denoise.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link topazVideoDenoise}. */
export interface TopazVideoDenoiseInput {
  /** The noisy footage to clean. MP4, up to 200 MB. */
  videoUrl: MediaInput;
  /**
   * Width of the result in pixels; that of the source leaves the size alone. A whole number; 1 to 32000. Sent with its
   * default when left out.
   *
   * @default 1280
   */
  outputWidth?: number | undefined;
  /**
   * Height of the result in pixels; that of the source leaves the size alone. A whole number; 1 to 32000. Sent with its
   * default when left out.
   *
   * @default 720
   */
  outputHeight?: number | undefined;
  /**
   * Engine code. nyx-3 (Nyx) balances cleaning and detail, nxhf-1 (High Fidelity) keeps most of the source, nxl-1 (XL)
   * removes heavy noise, nxf-1 (Fast) is the quickest. Sent with its default when left out.
   *
   * @default "nyx-3"
   */
  model?: 'nyx-3' | 'nxhf-1' | 'nxl-1' | 'nxf-1' | undefined;
}

/**
 * Topaz, video denoise
 *
 * Takes noise and grain out of footage that was shot in the dark, at high ISO or long ago, and keeps its detail.
 * For blocks and blur of compressed clips take Proteus.
 *
 * - Documented as `topazlabs-video-denoise`
 * - Id: `topazlabs/video-denoise`
 *
 * @example
 * ```ts
 * const { output } = await rh.run(topazVideoDenoise, {
 *   videoUrl: 'https://example.com/night-walk.mp4',
 *   outputWidth: 1920,
 *   outputHeight: 1080,
 *   model: 'nxl-1',
 * });
 * ```
 * @see RunningHub API documentation, 2026-09-19
 * @see RunningHub public model registry, 2026-08-01
 * @see Topaz developer documentation, 2026-11-27
 * @see RunningHub public model registry, 2026-09-10
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const topazVideoDenoise: Model<TopazVideoDenoiseInput, 'video'> = {
  id: 'topazlabs/video-denoise',
  output: 'video',
  media: { videoUrl: ['video', 200, 'mp4'] },
  defaults: { outputWidth: 1280, outputHeight: 720, model: 'nyx-3' },
  sites: { cn: { until: '2026-09-21' } },
};
