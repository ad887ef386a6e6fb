// Generated from spec/models/qwen-image/qwen-image-2.0-image-edit.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link qwenImage20ImageEdit}. */
export interface QwenImage20ImageEditInput {
  /**
   * The pictures to work on. Their order numbers them for the prompt, and the last one sets the shape of the result.
   * Sides of 384 to 3072 pixels work best. 1 to 3 items; each JPG, JPEG, PNG, BMP, TIFF, WEBP or GIF, up to 10 MB.
   */
  imageUrls: readonly MediaInput[];
  /**
   * The edit to make, in English or Chinese. With several pictures, call them image 1, image 2 and so on. At most 800
   * characters.
   */
  prompt: string;
  /**
   * Things that must not appear in the edited picture, such as blur, extra limbs or stray text. At most 500 characters.
   */
  negativePrompt?: string | undefined;
  /**
   * Width*height in pixels. The pairs cover 1:1, 2:3, 3:2, 3:4, 4:3, 9:16, 16:9 and 21:9, each in a small and a large
   * version. Left out, the result keeps the size of the last picture.
   */
  size?:
    | '1024*1024'
    | '1536*1536'
    | '768*1152'
    | '1024*1536'
    | '1152*768'
    | '1536*1024'
    | '960*1280'
    | '1080*1440'
    | '1280*960'
    | '1440*1080'
    | '720*1280'
    | '1080*1920'
    | '1280*720'
    | '1920*1080'
    | '1344*576'
    | '2048*872'
    | undefined;
  /**
   * How many variants of the edit to make; each is charged.
   *
   * @default "1"
   */
  imageNum?: '1' | '2' | '3' | '4' | '5' | '6' | undefined;
}

/**
 * Qwen Image 2.0, image edit
 *
 * Changes a picture as the prompt says, or merges up to three pictures into one.
 * The cheap member of the family; the Pro version costs more than twice as much.
 *
 * - Documented as `qwen-image-2.0/image-edit`
 * - Id: `alibaba/qwen-image-2.0/image-edit`
 * - Price: 0.13 CNY per image (2026-09-10)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(qwenImage20ImageEdit, {
 *   imageUrls: ['https://example.com/village.jpg'],
 *   prompt: 'Turn summer into deep winter: snow on roofs and trees, smoke from the chimneys. Keep the buildings and the camera angle.',
 *   imageNum: '1',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 * @see RunningHub public model registry, 2026-09-10
 */
export const qwenImage20ImageEdit: Model<QwenImage20ImageEditInput, 'image'> = {
  id: 'alibaba/qwen-image-2.0/image-edit',
  output: 'image',
  media: { imageUrls: ['image', 10, 'jpg jpeg png bmp tiff webp gif'] },
};
