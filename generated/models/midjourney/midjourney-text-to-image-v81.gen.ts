// Generated from spec/models/midjourney/midjourney-text-to-image-v81.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link midjourneyTextToImageV81}. */
export interface MidjourneyTextToImageV81Input {
  /**
   * What the picture should show. Short, visual phrases work well; settings have their own fields here. 1 to 8192
   * characters.
   */
  prompt: string;
  /**
   * How much the results differ from one another: 0 is consistent, high values surprise. A whole number; 0 to 100.
   *
   * @default 0
   */
  chaos?: number | undefined;
  /**
   * Time spent on detail; 1 is the quickest, higher values draw finer structure.
   *
   * @default "1"
   */
  quality?: '1' | '4' | undefined;
  /**
   * How much of Midjourney's own taste goes in: 0 is literal, around 100 usual, high values decorative and less
   * obedient. A whole number; 0 to 1000.
   *
   * @default 0
   */
  stylize?: number | undefined;
  /**
   * Holds back the automatic beautifying, for more literal pictures and photographic looks.
   *
   * @default false
   */
  raw?: boolean | undefined;
  /** A picture that the result should resemble in content and composition. JPG, PNG or WEBP, up to 20 MB. */
  imageUrl?: MediaInput | undefined;
  /**
   * Influence of imageUrl against the prompt; higher stays closer to the picture. A whole number; 0 to 3.
   *
   * @default 1
   */
  iw?: number | undefined;
  /** A picture whose colors, medium and mood should be imitated, not its content. JPG, PNG or WEBP, up to 20 MB. */
  sref?: MediaInput | undefined;
  /**
   * Strength of the style reference; goes with sref. A whole number; 0 to 1000.
   *
   * @default 100
   */
  sw?: number | undefined;
  /**
   * Version of the style-reference method; this model knows only one. A whole number; exactly 6.
   *
   * @default 6
   */
  sv?: number | undefined;
  /** Width to height of the picture. */
  aspectRatio?: '1:1' | '4:3' | '3:2' | '16:9' | '3:4' | '2:3' | '9:16' | undefined;
  /**
   * Draws at native 2K instead of the standard size. Sent with its default when left out.
   *
   * @default false
   */
  hd?: boolean | undefined;
}

/**
 * Midjourney V8.1, text to image
 *
 * Midjourney 8.1 draws native 2K pictures on request.
 * It has style references but no character or omni reference.
 *
 * - Documented as `midjourney-text-to-image-v8.1`
 * - Id: `youchuan/text-to-image-v81`
 * - Price: 0.54 to 0.81 CNY per call, by hd (2026-08-01)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(midjourneyTextToImageV81, {
 *   prompt: 'orchid made of blown glass on black velvet, caustic light, extreme macro',
 *   stylize: 200,
 *   aspectRatio: '2:3',
 *   hd: true,
 * });
 * ```
 * @see capture of the .cn model catalog, 2026-06-18
 * @see public snapshot of the registry, 2026-08-01
 * @see models that the Chinese site shows to visitors, 2026-09-21
 * @see RunningHub API documentation, 2026-09-19
 * @see RunningHub public model registry, 2026-08-01
 */
export const midjourneyTextToImageV81: Model<MidjourneyTextToImageV81Input, 'image'> = {
  id: 'youchuan/text-to-image-v81',
  output: 'image',
  media: { imageUrl: ['image', 20, 'jpg png webp'], sref: ['image', 20, 'jpg png webp'] },
  defaults: { hd: false },
  sites: { cn: { until: '2026-09-21' } },
};
