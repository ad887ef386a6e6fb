// Generated from spec/models/midjourney/midjourney-text-to-image-niji7.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link midjourneyTextToImageNiji7}. */
export interface MidjourneyTextToImageNiji7Input {
  /**
   * What the illustration should show, in short visual phrases; anime is the default look. Settings have their own
   * fields here. 1 to 8192 characters.
   */
  prompt: string;
  /**
   * How much the results differ from one another: 0 is consistent, high values surprise. A whole number; 0 to 100.
   *
   * @default 0
   */
  chaos?: number | undefined;
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
   * Influence of imageUrl against the prompt; higher stays closer to the picture. A whole number; 0 to 2.
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
   * 1 to 4.
   *
   * @default 4
   */
  sv?: number | undefined;
  /**
   * Width to height of the picture.
   *
   * @default "1:1"
   */
  aspectRatio?: '1:1' | '4:3' | '3:2' | '16:9' | '3:4' | '2:3' | '9:16' | undefined;
}

/**
 * Midjourney Niji 7, text to image
 *
 * The anime and illustration model of Midjourney after Niji 6.
 * Use Niji 6 when a character must be referenced.
 *
 * - Documented as `midjourney-text-to-image-niji7`
 * - Id: `youchuan/text-to-image-niji7`
 * - Price: 0.54 CNY per call (2026-09-10)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(midjourneyTextToImageNiji7, {
 *   prompt: 'two students share an umbrella on a school rooftop, summer rain, wide sky, clean line art',
 *   stylize: 100,
 *   sref: 'https://example.com/style.png',
 *   sw: 120,
 *   aspectRatio: '16:9',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 * @see models that the Chinese site shows to visitors, 2026-09-21
 * @see RunningHub public model registry, 2026-09-10
 */
export const midjourneyTextToImageNiji7: Model<MidjourneyTextToImageNiji7Input, 'image'> = {
  id: 'youchuan/text-to-image-niji7',
  output: 'image',
  media: { imageUrl: ['image', 20, 'jpg png webp'], sref: ['image', 20, 'jpg png webp'] },
  sites: { cn: { until: '2026-09-21' } },
};
