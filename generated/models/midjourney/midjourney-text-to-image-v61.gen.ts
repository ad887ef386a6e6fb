// Generated from spec/models/midjourney/midjourney-text-to-image-v61.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link midjourneyTextToImageV61}. */
export interface MidjourneyTextToImageV61Input {
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
   * Time spent on detail; 0.5 is the quickest, higher values draw finer structure.
   *
   * @default "1"
   */
  quality?: '0.5' | '1' | '2' | undefined;
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
  /** A picture of a character whose face, hair and clothes should return. JPG, PNG or WEBP, up to 20 MB. */
  cref?: MediaInput | undefined;
  /**
   * How much of the character is taken over: 100 is face, hair and clothes, 0 the face only. Goes with cref. A whole
   * number; 0 to 100.
   *
   * @default 100
   */
  cw?: number | undefined;
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
   * 1 to 4.
   *
   * @default 4
   */
  sv?: number | undefined;
  /**
   * Ends drawing at this percentage of the way; lower values give softer, unfinished pictures. A whole number; 10 to
   * 100.
   *
   * @default 100
   */
  stop?: number | undefined;
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
 * Midjourney V6.1, text to image
 *
 * Midjourney version 6.1, with character references and a negative prompt.
 *
 * - Documented as `midjourney-text-to-image-v61`
 * - Id: `youchuan/text-to-image-v61`
 * - Price: 0.54 CNY per call (2026-09-10)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(midjourneyTextToImageV61, {
 *   prompt: 'a detective in a rain-soaked alley lighting a match, film noir, hard side light',
 *   negativePrompt: 'cars, text',
 *   cref: 'https://example.com/detective.png',
 *   cw: 80,
 *   aspectRatio: '3:2',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 * @see models that the Chinese site shows to visitors, 2026-09-21
 * @see RunningHub public model registry, 2026-09-10
 */
export const midjourneyTextToImageV61: Model<MidjourneyTextToImageV61Input, 'image'> = {
  id: 'youchuan/text-to-image-v61',
  output: 'image',
  media: {
    imageUrl: ['image', 20, 'jpg png webp'],
    cref: ['image', 20, 'jpg png webp'],
    sref: ['image', 20, 'jpg png webp'],
  },
  sites: { cn: { until: '2026-09-21' } },
};
