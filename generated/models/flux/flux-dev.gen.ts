// Generated from spec/models/flux/flux-dev.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link fluxDev}. */
export interface FluxDevInput {
  /** What the picture should show: subject, setting, light and style. */
  prompt: string;
  /**
   * Width to height of the picture. Sent with its default when left out.
   *
   * @default "9:16"
   */
  aspectRatio?: '1:1' | '3:4' | '4:3' | '9:16' | '16:9' | '2:3' | '3:2' | undefined;
  /**
   * File format of the picture. png and webp(lossless) keep every pixel; jpeg and webp(lossy) make smaller files. Sent
   * with its default when left out.
   *
   * @default "png"
   */
  outputFormat?: 'png' | 'jpeg' | 'webp(lossless)' | 'webp(lossy)' | undefined;
}

/**
 * FLUX.1 dev, text to image
 *
 * Draws a picture with the open FLUX.1 model at a low price.
 * FLUX.2 is the generation after it.
 *
 * - Documented as `f-dev`
 * - Id: `rhart-image/f-dev`
 * - Price: 0.04 CNY per call (2026-09-10)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(fluxDev, {
 *   prompt: 'A brass telescope on a rooftop at night, city lights below, long exposure of star trails, photographic.',
 *   aspectRatio: '2:3',
 *   outputFormat: 'png',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 * @see RunningHub API documentation, page api-448184523, as cited by a public client, 2026-08-30
 * @see price checks on .ai reported by third parties, 2026-09-30
 * @see models that the Chinese site shows to visitors, 2026-09-21
 * @see RunningHub public model registry, 2026-09-10
 */
export const fluxDev: Model<FluxDevInput, 'image'> = {
  id: 'rhart-image/f-dev',
  output: 'image',
  defaults: { aspectRatio: '9:16', outputFormat: 'png' },
  sites: { cn: { until: '2026-09-21' } },
};
