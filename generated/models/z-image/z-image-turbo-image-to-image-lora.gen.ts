// Generated from spec/models/z-image/z-image-turbo-image-to-image-lora.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link zImageTurboImageToImageLora}. */
export interface ZImageTurboImageToImageLoraInput {
  /** The picture to redraw; its composition guides the result. Up to 10 MB. */
  imageUrl: MediaInput;
  /**
   * How the new picture should look and what of the source should still be recognizable; include the trigger word if
   * the LoRA has one.
   */
  prompt: string;
  /**
   * Width to height of the result. Sent with its default when left out.
   *
   * @default "9:16"
   */
  aspectRatio?: '1:1' | '3:4' | '4:3' | '9:16' | '16:9' | '2:3' | '3:2' | undefined;
  /**
   * File name of a LoRA: one of the platform's own or one you uploaded. It must be trained for Z-Image Turbo, and takes
   * effect only with a non-zero lora_strength.
   */
  lora?: string | undefined;
  /**
   * Weight of the LoRA. The default 0 leaves it off, so set it whenever you name one: about 0.6 to 1 is usual; negative
   * values push the other way. -100 to 100.
   *
   * @default 0
   */
  lora_strength?: number | undefined;
  /**
   * File format of the picture. png and webp(lossless) keep every pixel; jpeg and webp(lossy) make smaller files. Sent
   * with its default when left out.
   *
   * @default "png"
   */
  outputFormat?: 'png' | 'jpeg' | 'webp(lossless)' | 'webp(lossy)' | undefined;
}

/**
 * Z-Image Turbo with LoRA, image to image
 *
 * Redraws a picture with the fast Z-Image model and one LoRA, to carry a trained look over to existing pictures.
 *
 * - Documented as `z-image-turbo/image-to-image-lora`
 * - Id: `rhart-image/z-image-turbo/image-to-image-lora`
 * - Price: 0.03 CNY per call (2026-06-18)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(zImageTurboImageToImageLora, {
 *   imageUrl: 'https://example.com/woman.jpg',
 *   prompt: 'The same woman as a studio portrait in the trained look, plain gray background.',
 *   aspectRatio: '3:4',
 *   lora: 'studio-look-z.safetensors',
 *   lora_strength: 0.6,
 *   outputFormat: 'png',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see capture of the .cn model catalog, 2026-06-18
 * @see RunningHub API documentation, page api-448184490, as cited by a public client, 2026-08-30
 * @see price checks on .ai reported by third parties, 2026-09-30
 */
export const zImageTurboImageToImageLora: Model<ZImageTurboImageToImageLoraInput, 'image'> = {
  id: 'rhart-image/z-image-turbo/image-to-image-lora',
  output: 'image',
  media: { imageUrl: ['image', 10, ''] },
  defaults: { aspectRatio: '9:16', outputFormat: 'png' },
};
