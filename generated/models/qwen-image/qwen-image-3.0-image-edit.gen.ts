// Generated from spec/models/qwen-image/qwen-image-3.0-image-edit.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link qwenImage30ImageEdit}. */
export interface QwenImage30ImageEditInput {
  /**
   * The pictures to work on, numbered for the prompt by their order; each adds a little to the price. Sides of 384 to
   * 2048 pixels work best. 1 to 3 items; each JPG, JPEG, PNG, WEBP or BMP, up to 10 MB.
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
   * Left out, the model picks it by the prompt. Matching `^\d+\*\d+$`.
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
 * Qwen Image 3.0, image edit
 *
 * Changes a picture as the prompt says, or merges up to three pictures into one: a new style, a swapped scene, a kept
 * subject.
 * The Pro version costs more.
 * Billed per picture made, and a little per picture sent.
 *
 * - Documented as `qwen-image-3.0/image-edit`
 * - Id: `alibaba/qwen-image-3.0/image-edit`
 * - Price: 0.16 CNY per image plus 0.02 CNY per image (2026-09-21)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(qwenImage30ImageEdit, {
 *   imageUrls: ['https://example.com/cat.jpg'],
 *   prompt: 'Turn the photo into a loose watercolor, keep the markings of the fur and the green eyes, leave the paper white around it.',
 *   imageNum: 2,
 * });
 * ```
 * @see RunningHub API documentation, 2026-09-19
 * @see price tables of the .cn site, 2026-09-21
 */
export const qwenImage30ImageEdit: Model<QwenImage30ImageEditInput, 'image'> = {
  id: 'alibaba/qwen-image-3.0/image-edit',
  output: 'image',
  media: { imageUrls: ['image', 10, 'jpg jpeg png webp bmp'] },
};
