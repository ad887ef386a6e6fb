// Generated from spec/models/nano-banana/nano-banana-2-lite-image-to-image-official-stable.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link nanoBanana2LiteImageToImageOfficialStable}. */
export interface NanoBanana2LiteImageToImageOfficialStableInput {
  /** The pictures to edit or blend, the main one first. 1 to 4 items; each JPG or PNG, up to 10 MB. */
  imageUrls: readonly MediaInput[];
  /**
   * The edit in plain words: what to change, what to keep, and which picture to take what from. 1 to 20000 characters.
   */
  prompt: string;
  /**
   * Width to height of the result; auto keeps the shape of the source, 1:8 and 8:1 give long strips and banners.
   *
   * @default "auto"
   */
  aspectRatio?:
    | 'auto'
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
    | '4:1'
    | '1:4'
    | '8:1'
    | '1:8'
    | undefined;
}

/**
 * Nano Banana 2 Lite, image to image (official stable)
 *
 * Edits or blends up to four pictures with Gemini 3.1 Flash Lite, for previews and large numbers.
 * The size is fixed; Nano Banana 2 takes more references and goes up to 4k.
 *
 * - Documented as `nano-banana2-gemini31flash-lite/image-to-image-official-stable`
 * - Id: `rhart-image-n-g31-flash-lite-official/image-to-image`
 * - Channel: official-stable, which the vendor calls stable and cheaper than buying from the model's own provider
 * - Price: about 0.22 CNY per call (2026-09-10)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(nanoBanana2LiteImageToImageOfficialStable, {
 *   imageUrls: ['https://example.com/old-chair.jpg'],
 *   prompt: 'Show the chair painted sage green with its worn edges left visible, everything else unchanged.',
 *   aspectRatio: 'auto',
 * });
 * ```
 * @see RunningHub API documentation, 2026-09-19
 * @see RunningHub public model registry, 2026-08-01
 * @see RunningHub public model registry, 2026-09-10
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const nanoBanana2LiteImageToImageOfficialStable: Model<NanoBanana2LiteImageToImageOfficialStableInput, 'image'> = {
  id: 'rhart-image-n-g31-flash-lite-official/image-to-image',
  output: 'image',
  media: { imageUrls: ['image', 10, 'jpg png'] },
  sites: { cn: { until: '2026-09-21' } },
};
