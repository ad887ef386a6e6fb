// Generated from spec/models/luma/luma-uni-1-max-text-to-image.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link lumaUni1MaxTextToImage}. */
export interface LumaUni1MaxTextToImageInput {
  /**
   * What the picture should show: subject, setting, light and style. Long, detailed prompts are fine. At most 6000
   * characters.
   */
  prompt: string;
  /**
   * Width to height of the picture.
   *
   * @default "16:9"
   */
  aspectRatio?: '3:1' | '2:1' | '16:9' | '3:2' | '1:1' | '2:3' | '9:16' | '1:2' | '1:3' | undefined;
  /**
   * Manner of drawing: auto follows the prompt, manga draws in the manner of Japanese comics.
   *
   * @default "auto"
   */
  style?: 'auto' | 'manga' | undefined;
  /** File format of the result: png keeps every pixel, jpeg makes a smaller file. */
  outputFormat?: 'png' | 'jpeg' | undefined;
  /**
   * Lets the model look things up on the web first; useful for real places, products and current events.
   *
   * @default false
   */
  webSearch?: boolean | undefined;
}

/**
 * Luma Uni-1 Max, text to image
 *
 * Draws a picture from a description, in shapes from 3:1 to 1:3, with the larger Uni-1.
 * Make drafts with the plain one, which costs less than half.
 *
 * - Documented as `Luma uni-1-max Text to Image`
 * - Id: `luma/uni-1-max/text-to-image`
 * - Price: about 0.88 CNY per call (2026-09-10)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(lumaUni1MaxTextToImage, {
 *   prompt: 'Two friends share an umbrella on a school rooftop, heavy rain, speed lines, screentone shadows, no speech bubbles.',
 *   aspectRatio: '2:3',
 *   style: 'manga',
 * });
 * ```
 * @see RunningHub public model registry, 2026-08-01
 * @see RunningHub public model registry, 2026-09-10
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const lumaUni1MaxTextToImage: Model<LumaUni1MaxTextToImageInput, 'image'> = {
  id: 'luma/uni-1-max/text-to-image',
  output: 'image',
  sites: { cn: { until: '2026-09-21' } },
};
