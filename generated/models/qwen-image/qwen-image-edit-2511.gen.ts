// Generated from spec/models/qwen-image/qwen-image-edit-2511.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link qwenImageEdit2511}. */
export interface QwenImageEdit2511Input {
  /** The main picture to edit; the prompt can call it the first picture. JPG or PNG, up to 10 MB. */
  imageUrl: MediaInput;
  /** A second picture to take a person, thing or place from. JPG or PNG, up to 10 MB. */
  imageUrl2?: MediaInput | undefined;
  /** A third picture to take something from. JPG or PNG, up to 10 MB. */
  imageUrl3?: MediaInput | undefined;
  /** The change to make; say what must stay as it is. */
  prompt: string;
  /**
   * Width to height of the result. Sent with its default when left out.
   *
   * @default "1:1"
   */
  aspectRatio?: '1:1' | '3:4' | '4:3' | '9:16' | '16:9' | '2:3' | '3:2' | undefined;
  /**
   * File format of the picture. png and webp(lossless) keep every pixel; jpeg and webp(lossy) make smaller files. Sent
   * with its default when left out.
   *
   * @default "png"
   */
  outputFormat?: 'png' | 'jpeg' | 'webp(lossless)' | 'webp(lossy)' | undefined;
}

/**
 * Qwen Image Edit 2511, edit
 *
 * Edits or merges one to three pictures with the open Qwen edit model of November 2025.
 *
 * - Documented as `qwen-image/edit-2511`
 * - Id: `rhart-image/qwen-image/edit-2511`
 * - Price: 0.12 CNY per call (2026-06-18)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(qwenImageEdit2511, {
 *   imageUrl: 'https://example.com/man.png',
 *   imageUrl2: 'https://example.com/bench.jpg',
 *   prompt: 'Seat the man of the first picture on the bench of the second, same clothes, matching evening light.',
 *   aspectRatio: '4:3',
 *   outputFormat: 'png',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see capture of the .cn model catalog, 2026-06-18
 * @see RunningHub API documentation, page api-448184487, as cited by a public client, 2026-08-30
 * @see price checks on .ai reported by third parties, 2026-09-30
 */
export const qwenImageEdit2511: Model<QwenImageEdit2511Input, 'image'> = {
  id: 'rhart-image/qwen-image/edit-2511',
  output: 'image',
  media: {
    imageUrl: ['image', 10, 'jpg png'],
    imageUrl2: ['image', 10, 'jpg png'],
    imageUrl3: ['image', 10, 'jpg png'],
  },
  defaults: { aspectRatio: '1:1', outputFormat: 'png' },
};
