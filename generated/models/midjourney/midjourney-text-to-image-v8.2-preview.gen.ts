// Generated from spec/models/midjourney/midjourney-text-to-image-v8.2-preview.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link midjourneyTextToImageV82Preview}. */
export interface MidjourneyTextToImageV82PreviewInput {
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
   * Time spent on detail: 1 is the quicker one, 4 draws finer structure.
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
 * Midjourney V8.2 preview, text to image
 *
 * Preview of the next Midjourney, with native 2K pictures on request.
 * Its results may still change.
 * The price depends on the settings.
 *
 * - Documented as `midjourney-text-to-image-v8.2-preview`
 * - Id: `youchuan/text-to-image-v82`
 *
 * @example
 * ```ts
 * const { output } = await rh.run(midjourneyTextToImageV82Preview, {
 *   prompt: 'lone rider in a quilted coat crossing a salt flat, woven wool and tarnished silver, long shadows, medium format film',
 *   stylize: 150,
 *   aspectRatio: '16:9',
 *   hd: true,
 * });
 * ```
 * @see RunningHub API documentation, 2026-09-19
 * @see RunningHub public model registry, 2026-08-01
 * @see RunningHub public model registry, 2026-09-10
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const midjourneyTextToImageV82Preview: Model<MidjourneyTextToImageV82PreviewInput, 'image'> = {
  id: 'youchuan/text-to-image-v82',
  output: 'image',
  media: { imageUrl: ['image', 20, 'jpg png webp'], sref: ['image', 20, 'jpg png webp'] },
  defaults: { hd: false },
  sites: { cn: { until: '2026-09-21' } },
};
