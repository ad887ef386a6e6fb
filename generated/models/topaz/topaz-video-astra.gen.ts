// Generated from spec/models/topaz/topaz-video-astra.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link topazVideoAstra}. */
export interface TopazVideoAstraInput {
  /** The clip to enlarge; its content may be reinterpreted in the details. MP4, up to 200 MB. */
  videoUrl: MediaInput;
  /**
   * Width of the enlarged video in pixels; keep the proportions of the source. A whole number; 1 to 32000. Sent with
   * its default when left out.
   *
   * @default 1280
   */
  outputWidth?: number | undefined;
  /**
   * Height of the enlarged video in pixels; twice that of the source is a safe step. A whole number; 1 to 32000. Sent
   * with its default when left out.
   *
   * @default 720
   */
  outputHeight?: number | undefined;
  /**
   * Engine code; ast-2 (Astra 2) is the only one here. Sent with its default when left out.
   *
   * @default "ast-2"
   */
  model?: 'ast-2' | undefined;
}

/**
 * Topaz Astra, video upscale
 *
 * Enlarges a video and invents new detail on the way, which suits generated and stylized clips.
 * What is shown can change a little; take Proteus when the result must match the source.
 *
 * - Documented as `topazlabs-video-astra`
 * - Id: `topazlabs/video-astra`
 *
 * @example
 * ```ts
 * const { output } = await rh.run(topazVideoAstra, {
 *   videoUrl: 'https://example.com/dragon-flight.mp4',
 *   outputWidth: 3840,
 *   outputHeight: 2160,
 *   model: 'ast-2',
 * });
 * ```
 * @see RunningHub API documentation, 2026-09-19
 * @see RunningHub public model registry, 2026-08-01
 * @see Topaz developer documentation, 2026-11-27
 * @see RunningHub public model registry, 2026-09-10
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const topazVideoAstra: Model<TopazVideoAstraInput, 'video'> = {
  id: 'topazlabs/video-astra',
  output: 'video',
  media: { videoUrl: ['video', 200, 'mp4'] },
  defaults: { outputWidth: 1280, outputHeight: 720, model: 'ast-2' },
  sites: { cn: { until: '2026-09-21' } },
};
