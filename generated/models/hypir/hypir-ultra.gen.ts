// Generated from spec/models/hypir/hypir-ultra.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link hypirUltra}. */
export interface HypirUltraInput {
  /** The picture to restore or enlarge. JPG or PNG, up to 10 MB. */
  imageUrl: MediaInput;
  /**
   * A short English description of what the picture shows; it steers which texture is invented. At most 8192
   * characters.
   */
  prompt?: string | undefined;
  /**
   * Target for the shorter side of the result in pixels; -1 sets no target. A whole number; -1 to 16384.
   *
   * @default -1
   */
  shortEdgeSize?: number | undefined;
  /**
   * Target for the longer side of the result in pixels; -1 sets no target. A whole number; -1 to 16384.
   *
   * @default -1
   */
  longEdgeSize?: number | undefined;
  /**
   * Amount of surface texture: low values stay smooth, 7 adds the most grain, hair and fabric.
   *
   * @default "3"
   */
  textureLevel?: '1' | '2' | '3' | '4' | '5' | '6' | '7' | undefined;
  /** Freedom to invent detail: 0 stays faithful, 4 makes up the most. */
  creativityLevel?: '0' | '1' | '2' | '3' | '4' | undefined;
  /** How many times larger each side becomes. A whole number; at least 1. */
  upscale?: number | undefined;
  /** Fixes the randomness, so that the same picture gives the same texture again. A whole number. */
  seed?: number | undefined;
}

/**
 * HYPIR Ultra, image restoration
 *
 * Restores and enlarges pictures with adjustable texture and creativity, for sources that have lost too much to be
 * merely sharpened.
 *
 * - Documented as `hypir-ultra`
 * - Id: `image-enhance/hypir-ultra`
 * - Price: 0.1 CNY per call (2026-09-10)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(hypirUltra, {
 *   imageUrl: 'https://example.com/thumbnail.jpg',
 *   prompt: 'a stone bridge over a mountain stream in autumn',
 *   textureLevel: '4',
 *   creativityLevel: '1',
 *   upscale: 4,
 * });
 * ```
 * @see RunningHub public model registry, 2026-05-07
 * @see models that the Chinese site shows to visitors, 2026-09-21
 * @see RunningHub public model registry, 2026-09-10
 */
export const hypirUltra: Model<HypirUltraInput, 'image'> = {
  id: 'image-enhance/hypir-ultra',
  output: 'image',
  media: { imageUrl: ['image', 10, 'jpg png'] },
  sites: { cn: { until: '2026-09-21' } },
};
