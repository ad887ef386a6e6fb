// Generated from spec/models/luma/luma-uni-1-image-to-image.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link lumaUni1ImageToImage}. */
export interface LumaUni1ImageToImageInput {
  /**
   * How the new picture should look, what to keep of the source, and what each reference is for. At most 6000
   * characters.
   */
  prompt: string;
  /** The picture to start from; its content and composition guide the result. Up to 50 MB. */
  imageUrl: MediaInput;
  /** Width to height of the new picture; left out, the service decides. */
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
  /**
   * Further pictures to draw on, such as a person, an object or a style; the prompt says what each is for. At most 8
   * items; each up to 50 MB.
   */
  imageRef?: readonly MediaInput[] | undefined;
}

/**
 * Luma Uni-1, image to image
 *
 * Makes a new picture out of a source and up to eight references.
 * For a change in one place of the picture the edit model is cheaper; Uni-1 Max costs more.
 *
 * - Documented as `Luma uni-1 Image to Image`
 * - Id: `luma/uni-1/image-to-image`
 * - Price: about 0.59 CNY per call (2026-09-10)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(lumaUni1ImageToImage, {
 *   prompt: 'Redraw the fox mascot as a two-color woodcut in the style of the reference, same pose, plain background.',
 *   imageUrl: 'https://example.com/fox-mascot.png',
 *   aspectRatio: '1:1',
 *   imageRef: ['https://example.com/woodcut.jpg'],
 * });
 * ```
 * @see RunningHub public model registry, 2026-08-01
 * @see RunningHub public model registry, 2026-09-10
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const lumaUni1ImageToImage: Model<LumaUni1ImageToImageInput, 'image'> = {
  id: 'luma/uni-1/image-to-image',
  output: 'image',
  media: { imageUrl: ['image', 50, ''], imageRef: ['image', 50, ''] },
  sites: { cn: { until: '2026-09-21' } },
};
