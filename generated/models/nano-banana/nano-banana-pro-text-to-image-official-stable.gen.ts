// Generated from spec/models/nano-banana/nano-banana-pro-text-to-image-official-stable.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link nanoBananaProTextToImageOfficialStable}. */
export interface NanoBananaProTextToImageOfficialStableInput {
  /**
   * Size class of the picture: 1k for screens and drafts, 4k for print. Each class costs more than the one before. Sent
   * with its default when left out.
   *
   * @default "1k"
   */
  resolution?: '1k' | '2k' | '4k' | undefined;
  /**
   * What the picture should show: layout, subject, light, and any lettering in quotation marks. Long, exact briefs are
   * followed well. 1 to 20000 characters.
   */
  prompt: string;
  /**
   * Width to height of the picture.
   *
   * @default "3:4"
   */
  aspectRatio?: '1:1' | '3:2' | '2:3' | '3:4' | '4:3' | '4:5' | '5:4' | '9:16' | '16:9' | '21:9' | undefined;
}

/**
 * Nano Banana Pro, text to image (official stable)
 *
 * Draws from a detailed brief with the Pro model of the family, up to 4k.
 *
 * - Documented as `nano-banana-pro/text-to-image-official-stable`
 * - Id: `rhart-image-n-pro-official/text-to-image`
 * - Channel: official-stable, which the vendor calls stable and cheaper than buying from the model's own provider
 * - Price: 0.8 to 1.5 CNY per call, by resolution (2026-05-07)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(nanoBananaProTextToImageOfficialStable, {
 *   resolution: '2k',
 *   prompt: 'Cutaway diagram of an espresso machine on white with thin leader lines labeled "boiler", "pump", "group head" and "drip tray".',
 *   aspectRatio: '4:3',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const nanoBananaProTextToImageOfficialStable: Model<NanoBananaProTextToImageOfficialStableInput, 'image'> = {
  id: 'rhart-image-n-pro-official/text-to-image',
  output: 'image',
  defaults: { resolution: '1k' },
  sites: { cn: { until: '2026-09-21' } },
};
