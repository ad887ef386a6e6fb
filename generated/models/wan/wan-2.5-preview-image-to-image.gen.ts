// Generated from spec/models/wan/wan-2.5-preview-image-to-image.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link wan25PreviewImageToImage}. */
export interface Wan25PreviewImageToImageInput {
  /**
   * The edit to carry out: what changes, what stays, and how several pictures belong together. At most 2000 characters.
   */
  prompt: string;
  /**
   * One to three source pictures. If no size is asked for, the last one sets the shape of the result. 1 to 3 items;
   * each JPG, JPEG, PNG, BMP or WEBP, up to 10 MB.
   */
  imageUrls: readonly MediaInput[];
  /** What must not show up in the edited picture. At most 500 characters. */
  negativePrompt?: string | undefined;
  /**
   * Width*height in pixels. Left out, the result has about 1280*1280 pixels in all and keeps the shape of the (last)
   * source picture.
   */
  size?:
    | '1280*1280'
    | '1024*1024'
    | '800*1200'
    | '1200*800'
    | '960*1280'
    | '1280*960'
    | '720*1280'
    | '1280*720'
    | '1344*576'
    | undefined;
  /**
   * How many variants to make; each one is charged. A whole number; 1 to 4. Sent with its default when left out.
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
   * Fixes the randomness, so that a request can be repeated with a similar result. Leave it out (or send -1) to get
   * something new each time. A whole number; -1 to 2147483647.
   */
  seed?: number | undefined;
}

/**
 * Wan 2.5 Preview, image to image
 *
 * Edits one picture or blends up to three into a new one by written instruction.
 * Useful for several variants in one call; Wan 2.7 edit accepts more references.
 *
 * - Documented as `wan-2.5-preview/image-to-image`
 * - Id: `alibaba/wan-2.5-preview/image-to-image`
 * - Price: 0.13 CNY per image (2026-05-07)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(wan25PreviewImageToImage, {
 *   prompt: 'Place the green armchair from the first picture next to the window of the second picture, matching its light and shadows.',
 *   imageUrls: ['https://example.com/armchair.png', 'https://example.com/living-room.png'],
 *   size: '1280*960',
 *   n: 1,
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 */
export const wan25PreviewImageToImage: Model<Wan25PreviewImageToImageInput, 'image'> = {
  id: 'alibaba/wan-2.5-preview/image-to-image',
  output: 'image',
  media: { imageUrls: ['image', 10, 'jpg jpeg png bmp webp'] },
  defaults: { n: 1 },
};
