// Generated from spec/models/nano-banana/nano-banana-pro-text-to-image-ultra-official-stable.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link nanoBananaProTextToImageUltraOfficialStable}. */
export interface NanoBananaProTextToImageUltraOfficialStableInput {
  /**
   * What the picture should show. Describe materials and small detail too, since the size makes them visible. 1 to
   * 20000 characters.
   */
  prompt: string;
  /**
   * Size class of the picture; 8k costs slightly more than 4k, and its files are very large. Sent with its default when
   * left out.
   *
   * @default "8k"
   */
  resolution?: '4k' | '8k' | undefined;
  /**
   * Width to height of the picture.
   *
   * @default "3:4"
   */
  aspectRatio?: '1:1' | '3:2' | '2:3' | '3:4' | '4:3' | '4:5' | '5:4' | '9:16' | '16:9' | '21:9' | undefined;
}

/**
 * Nano Banana Pro Ultra, text to image (official stable)
 *
 * Nano Banana Pro at 4k or 8k, for large prints and crops.
 * For 1k and 2k use the plain Pro endpoint.
 *
 * - Documented as `nano-banana-pro/text-to-image-ultra-official-stable`
 * - Id: `rhart-image-n-pro-official/text-to-image-ultra`
 * - Channel: official-stable, which the vendor calls stable and cheaper than buying from the model's own provider
 * - Price: 0.98 to 1.12 CNY per call, by resolution (2026-05-07)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(nanoBananaProTextToImageUltraOfficialStable, {
 *   prompt: 'A mural-sized view of a coral reef with dozens of fish species, each scale and polyp sharp, sunlight shafts from above.',
 *   resolution: '8k',
 *   aspectRatio: '16:9',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const nanoBananaProTextToImageUltraOfficialStable: Model<NanoBananaProTextToImageUltraOfficialStableInput, 'image'> = {
  id: 'rhart-image-n-pro-official/text-to-image-ultra',
  output: 'image',
  defaults: { resolution: '8k' },
  sites: { cn: { until: '2026-09-21' } },
};
