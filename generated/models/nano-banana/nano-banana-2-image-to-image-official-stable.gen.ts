// Generated from spec/models/nano-banana/nano-banana-2-image-to-image-official-stable.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link nanoBanana2ImageToImageOfficialStable}. */
export interface NanoBanana2ImageToImageOfficialStableInput {
  /**
   * Reference pictures, the main one first. Mention in the prompt what each is for. 1 to 14 items; each JPG or PNG, up
   * to 10 MB.
   */
  imageUrls: readonly MediaInput[];
  /**
   * What to make of the references: the change, the scene, and what each picture contributes. 1 to 20000 characters.
   */
  prompt: string;
  /**
   * Width to height of the result; 1:8 and 8:1 give long strips and banners.
   *
   * @default "9:16"
   */
  aspectRatio?:
    | '1:1'
    | '16:9'
    | '9:16'
    | '4:3'
    | '3:4'
    | '3:2'
    | '2:3'
    | '5:4'
    | '4:5'
    | '21:9'
    | '1:4'
    | '4:1'
    | '1:8'
    | '8:1'
    | undefined;
  /**
   * Size class of the result: 1k for screens and drafts, 4k for print. Each class costs more than the one before. Sent
   * with its default when left out.
   *
   * @default "1k"
   */
  resolution?: '1k' | '2k' | '4k' | undefined;
}

/**
 * Nano Banana 2, image to image (official stable)
 *
 * Edits or composes many references with Gemini 3.1 Flash Image, up to 4k and in extreme shapes from 1:8 to 8:1.
 * The Pro model costs more.
 *
 * - Documented as `nano-banana2-gemini31flash/image-to-image-official-stable`
 * - Id: `rhart-image-n-g31-flash-official/image-to-image`
 * - Channel: official-stable, which the vendor calls stable and cheaper than buying from the model's own provider
 * - Price: 0.49 to 0.99 CNY per call, by resolution (2026-05-07)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(nanoBanana2ImageToImageOfficialStable, {
 *   imageUrls: [
 *     'https://example.com/ana.jpg',
 *     'https://example.com/bo.jpg',
 *     'https://example.com/cem.jpg',
 *     'https://example.com/dee.jpg',
 *   ],
 *   prompt: 'Bring the four people of the references together in one group photo in a bright office, natural poses, matching light.',
 *   aspectRatio: '16:9',
 *   resolution: '2k',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const nanoBanana2ImageToImageOfficialStable: Model<NanoBanana2ImageToImageOfficialStableInput, 'image'> = {
  id: 'rhart-image-n-g31-flash-official/image-to-image',
  output: 'image',
  media: { imageUrls: ['image', 10, 'jpg png'] },
  defaults: { resolution: '1k' },
  sites: { cn: { until: '2026-09-21' } },
};
