// Generated from spec/models/topaz/topaz-image-upscale-transparent.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link topazImageUpscaleTransparent}. */
export interface TopazImageUpscaleTransparentInput {
  /** The graphic with a transparent ground to enlarge. PNG, up to 50 MB. */
  imageUrl: MediaInput;
  /**
   * Width of the result in pixels. Keep the proportions of the source, or let cropToFill decide what happens to the
   * difference. A whole number; 1 to 32000.
   *
   * @default 1920
   */
  outputWidth?: number | undefined;
  /**
   * Height of the result in pixels; together with outputWidth it says how far the picture is enlarged. A whole number;
   * 1 to 32000.
   *
   * @default 1080
   */
  outputHeight?: number | undefined;
  /**
   * Cuts off what does not fit, so that the picture fills the target width and height exactly. Off, all of the picture
   * is kept.
   *
   * @default false
   */
  cropToFill?: boolean | undefined;
  /**
   * File format of the result; png is the only one, since it keeps the transparency.
   *
   * @default "png"
   */
  outputFormat?: 'png' | undefined;
}

/**
 * Topaz Transparent, image upscale
 *
 * Enlarges logos, icons, titles and overlays on a transparent ground and keeps the transparency, half-transparent parts
 * included.
 * It takes png only and answers in png.
 * For lettering on a solid ground take Text and Shapes.
 *
 * - Documented as `topazlabs-image-upscale-transparent`
 * - Id: `topazlabs/image-upscale-transparent`
 *
 * @example
 * ```ts
 * const { output } = await rh.run(topazImageUpscaleTransparent, {
 *   imageUrl: 'https://example.com/logo.png',
 *   outputWidth: 4096,
 *   outputHeight: 4096,
 * });
 * ```
 * @see RunningHub API documentation, 2026-09-19
 * @see RunningHub public model registry, 2026-08-01
 * @see RunningHub public model registry, 2026-09-10
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const topazImageUpscaleTransparent: Model<TopazImageUpscaleTransparentInput, 'image'> = {
  id: 'topazlabs/image-upscale-transparent',
  output: 'image',
  media: { imageUrl: ['image', 50, 'png'] },
  sites: { cn: { until: '2026-09-21' } },
};
