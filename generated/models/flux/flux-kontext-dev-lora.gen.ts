// Generated from spec/models/flux/flux-kontext-dev-lora.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link fluxKontextDevLora}. */
export interface FluxKontextDevLoraInput {
  /** The picture to edit; its contents stay unless the prompt changes them. JPG or PNG, up to 10 MB. */
  imageUrl: MediaInput;
  /**
   * Width to height of the result: auto follows the picture, custom takes customWidth and customHeight. Sent with its
   * default when left out.
   *
   * @default "1:1"
   */
  aspectRatio?: '1:1' | '3:4' | '4:3' | '9:16' | '16:9' | '2:3' | '3:2' | 'custom' | 'auto' | undefined;
  /**
   * Width of the picture in pixels; used only when aspectRatio is custom. A whole number; 256 to 1536.
   *
   * @default 1024
   */
  customWidth?: number | undefined;
  /**
   * Height of the picture in pixels; used only when aspectRatio is custom. A whole number; 256 to 1536.
   *
   * @default 1024
   */
  customHeight?: number | undefined;
  /** File name of a LoRA that gives a style or a subject: one of the platform's own or one that you uploaded. */
  lora?: string | undefined;
  /**
   * How strongly the LoRA acts: 0 switches it off, 1 is its full effect, negative values push away from it. -100 to
   * 100.
   *
   * @default 0
   */
  lora_strength?: number | undefined;
  /** The change to make. Say what should be different and what must stay as it is. */
  prompt: string;
  /**
   * File format of the picture. png and webp(lossless) keep every pixel; jpeg and webp(lossy) make smaller files.
   *
   * @default "png"
   */
  outputFormat?: 'png' | 'jpeg' | 'webp(lossless)' | 'webp(lossy)' | undefined;
}

/**
 * FLUX.1 Kontext dev, image edit with LoRA
 *
 * Edits a picture by instruction and can add a LoRA for a certain style.
 * An image model, although its path begins with rhart-video.
 *
 * - Documented as `f-kontext-dev-lora`
 * - Id: `rhart-video/f-kontext/dev-lora`
 * - Price: 0.09 CNY per call (2026-06-18)
 *
 * @deprecated Deprecated (seen 2026-09-21): the vendor's lists of models of September 2026 lack it, while its
 * documentation of 2026-09-19 has a page for it and a price check of 2026-09-30 took it.
 * @example
 * ```ts
 * const { output } = await rh.run(fluxKontextDevLora, {
 *   imageUrl: 'https://example.com/portrait.jpg',
 *   aspectRatio: '3:4',
 *   lora: 'Kontextsouldrawing2_15.safetensors',
 *   lora_strength: 0.8,
 *   prompt: 'Turn the portrait into a soft pencil drawing and keep the face and the pose.',
 *   outputFormat: 'png',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see capture of the .cn model catalog, 2026-06-18
 * @see RunningHub API documentation, page api-448184480, as cited by a public client, 2026-08-30
 * @see price checks on .ai reported by third parties, 2026-09-30
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const fluxKontextDevLora: Model<FluxKontextDevLoraInput, 'image'> = {
  id: 'rhart-video/f-kontext/dev-lora',
  output: 'image',
  media: { imageUrl: ['image', 10, 'jpg png'] },
  defaults: { aspectRatio: '1:1' },
};
