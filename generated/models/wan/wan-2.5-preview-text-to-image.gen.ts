// Generated from spec/models/wan/wan-2.5-preview-text-to-image.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link wan25PreviewTextToImage}. */
export interface Wan25PreviewTextToImageInput {
  /** What the picture should show and how it should look: subject, setting, light, style. At most 2000 characters. */
  prompt: string;
  /** What must not be in the picture, such as text, blur or deformed hands. At most 500 characters. */
  negativePrompt?: string | undefined;
  /**
   * Width*height in pixels: 1280*1280 is square, 1104*1472 is 3:4, 1472*1104 is 4:3, 960*1696 is about 9:16 and
   * 1696*960 about 16:9. Sent with its default when left out.
   *
   * @default "1280*1280"
   */
  size?: '1280*1280' | '1104*1472' | '1472*1104' | '960*1696' | '1696*960' | undefined;
  /**
   * How many pictures to make; each one is charged. A whole number; 1 to 4.
   *
   * @default 1
   */
  n?: number | undefined;
  /**
   * Lets the service rewrite the prompt before generating. It helps short prompts most and takes longer; switch it off
   * to be taken literally.
   *
   * @default true
   */
  promptExtend?: boolean | undefined;
  /**
   * Fixes the randomness, so that the same request gives a similar picture again. Left out, every call differs; even a
   * fixed seed does not promise an identical picture. A whole number; 0 to 2147483647.
   */
  seed?: number | undefined;
}

/**
 * Wan 2.5 Preview, text to image
 *
 * Draws up to four pictures from a description, in five fixed sizes of about 1.6 megapixels.
 * Wan 2.7 is newer and takes free sizes.
 *
 * - Documented as `wan-2.5-preview/text-to-image`
 * - Id: `alibaba/wan-2.5-preview/text-to-image`
 * - Price: 0.13 CNY per image (2026-05-07)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(wan25PreviewTextToImage, {
 *   prompt: 'A lighthouse on black rocks in thick morning fog, its beam visible as a cone, gulls in the foreground, muted blue palette.',
 *   size: '1104*1472',
 *   n: 1,
 *   promptExtend: true,
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 */
export const wan25PreviewTextToImage: Model<Wan25PreviewTextToImageInput, 'image'> = {
  id: 'alibaba/wan-2.5-preview/text-to-image',
  output: 'image',
  defaults: { size: '1280*1280' },
};
