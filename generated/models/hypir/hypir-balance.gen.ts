// Generated from spec/models/hypir/hypir-balance.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link hypirBalance}. */
export interface HypirBalanceInput {
  /** The picture to restore or enlarge. JPG or PNG, up to 10 MB. */
  imageUrl: MediaInput;
  /**
   * How many times larger each side becomes; 1 restores without enlarging. A whole number; at least 1. Sent with its
   * default when left out.
   *
   * @default 1
   */
  upscale?: number | undefined;
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
  /** Fixes the randomness, so that the same picture gives the same texture again. A whole number. */
  seed?: number | undefined;
}

/**
 * HYPIR Balance, image restoration
 *
 * Sharpens and enlarges blurred, noisy or compressed pictures while staying close to the original.
 * Ultra adds controls for texture and invention.
 *
 * - Documented as `hypir-balance`
 * - Id: `image-enhance/hypir-balance`
 * - Price: 1 CNY per call (2026-09-10)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(hypirBalance, {
 *   imageUrl: 'https://example.com/scan.jpg',
 *   upscale: 2,
 *   prompt: 'black and white studio portrait of a man in uniform, 1940s',
 * });
 * ```
 * @see RunningHub public model registry, 2026-05-07
 * @see models that the Chinese site shows to visitors, 2026-09-21
 * @see RunningHub public model registry, 2026-09-10
 */
export const hypirBalance: Model<HypirBalanceInput, 'image'> = {
  id: 'image-enhance/hypir-balance',
  output: 'image',
  media: { imageUrl: ['image', 10, 'jpg png'] },
  defaults: { upscale: 1 },
  sites: { cn: { until: '2026-09-21' } },
};
