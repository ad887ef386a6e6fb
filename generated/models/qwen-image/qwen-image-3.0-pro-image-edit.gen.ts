// Generated from spec/models/qwen-image/qwen-image-3.0-pro-image-edit.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link qwenImage30ProImageEdit}. */
export interface QwenImage30ProImageEditInput {
  /**
   * The pictures to work on, numbered for the prompt by their order; each adds a little to the price. Sides of 384 to
   * 2048 pixels work best. 1 to 3 items; each JPG, JPEG, PNG, BMP, TIFF, WEBP or GIF, up to 10 MB.
   */
  imageUrls: readonly MediaInput[];
  /**
   * What to keep, replace or redraw, in English or Chinese. With several pictures, call them image 1, image 2 and so
   * on. At most 3000 characters.
   */
  prompt: string;
  /**
   * Things that must not appear in the edited picture, such as blur, extra limbs or stray text. At most 600 characters.
   */
  negativePrompt?: string | undefined;
  /**
   * Width*height in pixels, such as 1024*1024, 1152*768 or 2048*1152; the area must lie between 512*512 and 2048*2048.
   * Left out, the model picks it by the prompt; pictures of the 2K class cost about twice as much as 1K ones. Matching
   * `^\d+\*\d+$`.
   */
  size?: string | undefined;
  /**
   * How many variants of the edit to make; each is charged. A whole number; 1 to 6.
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
   * with promptExtend on and in direct mode.
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
 * Qwen Image 3.0 Pro, image edit
 *
 * Changes a picture as the prompt says, or merges up to three pictures into one, with the Pro version of plain 3.0.
 * Billed per picture made by its size class, 1K or 2K, and a little per picture sent.
 *
 * - Documented as `qwen-image-3.0-pro/image-edit`
 * - Id: `alibaba/qwen-image-3.0-pro/image-edit`
 * - Price: from 0.23 CNY per image plus 0.02 CNY per image (2026-09-21)
 *
 * On the price: 0.23 is for 1K; pictures of the 2K class are 0.45 each, and where that begins is not published
 *
 * @example
 * ```ts
 * const { output } = await rh.run(qwenImage30ProImageEdit, {
 *   imageUrls: ['https://example.com/chef.png', 'https://example.com/kitchen.jpg'],
 *   prompt: 'Put the chef of image 1 into the kitchen of image 2, behind the counter, keep apron, face and pose, match the warm light.',
 *   size: '1920*1280',
 * });
 * ```
 * @see RunningHub API documentation, 2026-09-19
 * @see RunningHub public model registry, 2026-08-01
 * @see price tables of the .cn site, 2026-09-21
 */
export const qwenImage30ProImageEdit: Model<QwenImage30ProImageEditInput, 'image'> = {
  id: 'alibaba/qwen-image-3.0-pro/image-edit',
  output: 'image',
  media: { imageUrls: ['image', 10, 'jpg jpeg png bmp tiff webp gif'] },
};
