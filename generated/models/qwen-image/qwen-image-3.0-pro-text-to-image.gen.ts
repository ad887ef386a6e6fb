// Generated from spec/models/qwen-image/qwen-image-3.0-pro-text-to-image.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link qwenImage30ProTextToImage}. */
export interface QwenImage30ProTextToImageInput {
  /**
   * What the picture should show, in English or Chinese: subject, style and composition. Put words that must be
   * readable in quotation marks. At most 3000 characters.
   */
  prompt: string;
  /** Things to keep out of the picture, such as extra fingers, blur or watermarks. At most 600 characters. */
  negativePrompt?: string | undefined;
  /**
   * Width*height in pixels, such as 1024*1024, 1152*768 or 2048*1152; the area must lie between 512*512 and 2048*2048.
   * Left out, the model picks it by the prompt; pictures of the 2K class cost about twice as much as 1K ones. Matching
   * `^\d+\*\d+$`.
   */
  size?: string | undefined;
  /**
   * How many pictures one call makes; each is charged. A whole number; 1 to 6.
   *
   * @default 1
   */
  imageNum?: number | undefined;
  /**
   * Lets the service enrich the prompt first, which helps short ones. Switch it off when every word of a long prompt
   * must count.
   *
   * @default true
   */
  promptExtend?: boolean | undefined;
  /**
   * How the prompt is enriched: direct rewrites it once, agent lets an agent work on it. Counts only with promptExtend
   * on.
   *
   * @default "direct"
   */
  promptExtendMode?: 'direct' | 'agent' | undefined;
  /**
   * Thinks while the prompt is rewritten: better but slower; without it rewriting takes about 20 seconds. Counts only
   * with promptExtend on.
   *
   * @default true
   */
  enableThinking?: boolean | undefined;
  /**
   * Fixes the randomness, so that the same request gives a similar picture again. Left out, every call differs. A whole
   * number; 0 to 2147483647.
   */
  seed?: number | undefined;
}

/**
 * Qwen Image 3.0 Pro, text to image
 *
 * Draws one to six pictures from a long description, with text in them if wanted.
 * Picks a fitting size by itself if wanted; the plain 3.0 costs less.
 *
 * - Documented as `qwen-image-3.0-pro/text-to-image`
 * - Id: `alibaba/qwen-image-3.0-pro/text-to-image`
 * - Price: from 0.23 to 0.45 CNY per image, by size (2026-09-21)
 *
 * On the price: 0.23 is for 1K and 0.45 for 2K; without size the model chooses, and where 2K begins for other sizes is
 * not published
 *
 * @example
 * ```ts
 * const { output } = await rh.run(qwenImage30ProTextToImage, {
 *   prompt: 'Entry ticket of a natural history museum, engraved ammonite on cream paper, title "Deep Time", barcode and date at the edge.',
 *   size: '2048*1152',
 *   enableThinking: true,
 * });
 * ```
 * @see RunningHub API documentation, 2026-09-19
 * @see RunningHub public model registry, 2026-08-01
 * @see price tables of the .cn site, 2026-09-21
 */
export const qwenImage30ProTextToImage: Model<QwenImage30ProTextToImageInput, 'image'> = {
  id: 'alibaba/qwen-image-3.0-pro/text-to-image',
  output: 'image',
};
