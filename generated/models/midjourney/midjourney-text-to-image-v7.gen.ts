// Generated from spec/models/midjourney/midjourney-text-to-image-v7.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link midjourneyTextToImageV7}. */
export interface MidjourneyTextToImageV7Input {
  /**
   * What the picture should show. Short, visual phrases work well; settings have their own fields here. 1 to 8192
   * characters.
   */
  prompt: string;
  /** What must stay out of the picture. At most 2000 characters. */
  negativePrompt?: string | undefined;
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
  quality?: '1' | '2' | '4' | undefined;
  /**
   * How much of Midjourney's own taste goes in: 0 is literal, around 100 usual, high values decorative and less
   * obedient. A whole number; 0 to 1000.
   *
   * @default 0
   */
  stylize?: number | undefined;
  /**
   * Strangeness of the result; a few hundred are already noticeable. A whole number; 0 to 3000.
   *
   * @default 0
   */
  weird?: number | undefined;
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
   * Version of the style-reference method; try another when sref is read too literally or too loosely. A whole number;
   * 1 to 6.
   *
   * @default 4
   */
  sv?: number | undefined;
  /** A picture of a person, thing or creature that should appear in the result. JPG or PNG, up to 20 MB. */
  oref?: MediaInput | undefined;
  /**
   * How strictly oref is kept: around 100 is balanced, higher values hold faces and details. Goes with oref. A whole
   * number; 1 to 1000.
   *
   * @default 100
   */
  ow?: number | undefined;
  /**
   * Makes a pattern that repeats without visible seams, for fabric or wallpaper.
   *
   * @default false
   */
  tile?: boolean | undefined;
  /** Width to height of the picture. */
  aspectRatio?: '1:1' | '4:3' | '3:2' | '16:9' | '3:4' | '2:3' | '9:16' | undefined;
}

/**
 * Midjourney V7, text to image
 *
 * Midjourney version 7, with the omni reference, which puts a given person or thing into the picture.
 *
 * - Documented as `midjourney-text-to-image-v7`
 * - Id: `youchuan/text-to-image-v7`
 * - Price: 0.54 CNY per call (2026-09-10)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(midjourneyTextToImageV7, {
 *   prompt: 'the vase on a basalt cliff above the sea at dawn, editorial still life',
 *   stylize: 100,
 *   raw: true,
 *   oref: 'https://example.com/vase.png',
 *   ow: 200,
 *   aspectRatio: '3:4',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 * @see models that the Chinese site shows to visitors, 2026-09-21
 * @see RunningHub public model registry, 2026-09-10
 */
export const midjourneyTextToImageV7: Model<MidjourneyTextToImageV7Input, 'image'> = {
  id: 'youchuan/text-to-image-v7',
  output: 'image',
  media: {
    imageUrl: ['image', 20, 'jpg png webp'],
    sref: ['image', 20, 'jpg png webp'],
    oref: ['image', 20, 'jpg png'],
  },
  sites: { cn: { until: '2026-09-21' } },
};
