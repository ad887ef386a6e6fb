// Generated from spec/models/qwen-image/qwen-image-2.0-text-to-image.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link qwenImage20TextToImage}. */
export interface QwenImage20TextToImageInput {
  /**
   * What the picture should show, in English or Chinese: subject, style and composition. Put words that must be
   * readable in quotation marks. At most 800 characters.
   */
  prompt: string;
  /** Things to keep out of the picture, such as extra fingers, blur or watermarks. At most 500 characters. */
  negativePrompt?: string | undefined;
  /**
   * Width*height in pixels. The pairs cover 1:1, 2:3, 3:2, 3:4, 4:3, 9:16, 16:9 and 21:9, each in a small and a large
   * version, so 1536*1024 is the large 3:2.
   *
   * @default "1024*1024"
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
   * How many pictures one call makes; each is charged.
   *
   * @default "1"
   */
  imageNum?: '1' | '2' | '3' | '4' | '5' | '6' | undefined;
  /**
   * Lets the service enrich a short prompt before drawing. Switch it off when every word of a long prompt must count.
   *
   * @default true
   */
  promptExtend?: boolean | undefined;
}

/**
 * Qwen Image 2.0, text to image
 *
 * Draws one to six pictures from a description, with readable text inside the picture.
 * The cheap member of the family; the Pro version costs more than twice as much.
 *
 * - Documented as `qwen-image-2.0/text-to-image`
 * - Id: `alibaba/qwen-image-2.0/text-to-image`
 * - Price: 0.13 CNY per image (2026-09-10)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(qwenImage20TextToImage, {
 *   prompt: 'Layered paper-cut mountains in teal and orange, a tiny red cabin with a lit window, soft shadows between the sheets.',
 *   size: '1024*1024',
 *   imageNum: '1',
 *   promptExtend: true,
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 * @see RunningHub public model registry, 2026-09-10
 */
export const qwenImage20TextToImage: Model<QwenImage20TextToImageInput, 'image'> = {
  id: 'alibaba/qwen-image-2.0/text-to-image',
  output: 'image',
};
