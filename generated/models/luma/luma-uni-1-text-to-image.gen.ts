// Generated from spec/models/luma/luma-uni-1-text-to-image.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link lumaUni1TextToImage}. */
export interface LumaUni1TextToImageInput {
  /**
   * What the picture should show: subject, setting, light and style. Long, detailed prompts are fine. At most 6000
   * characters.
   */
  prompt: string;
  /** Width to height of the picture; left out, the service decides. */
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
 * Luma Uni-1, text to image
 *
 * Draws a picture from a description, in shapes from 3:1 to 1:3, if wanted with facts from the web.
 * Uni-1 Max is the larger version, at a higher price.
 *
 * - Documented as `Luma uni-1 Text to Image`
 * - Id: `luma/uni-1/text-to-image`
 * - Price: about 0.35 CNY per call (2026-09-10)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(lumaUni1TextToImage, {
 *   prompt: 'Panorama of a lighthouse on a basalt cliff at first light, long exposure of the sea, gulls as small streaks.',
 *   aspectRatio: '3:1',
 *   outputFormat: 'jpeg',
 * });
 * ```
 * @see RunningHub public model registry, 2026-08-01
 * @see RunningHub public model registry, 2026-09-10
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const lumaUni1TextToImage: Model<LumaUni1TextToImageInput, 'image'> = {
  id: 'luma/uni-1/text-to-image',
  output: 'image',
  sites: { cn: { until: '2026-09-21' } },
};
