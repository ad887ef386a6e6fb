// Generated from spec/models/luma/luma-uni-1-image-edit.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link lumaUni1ImageEdit}. */
export interface LumaUni1ImageEditInput {
  /** The picture to change; everything the prompt does not mention stays close to it. Up to 50 MB. */
  imageUrl: MediaInput;
  /** The change to make and what has to stay as it is; what is not mentioned is kept. At most 6000 characters. */
  prompt: string;
  /** Width to height of the edited picture; left out, the service decides. */
  aspectRatio?: '3:1' | '2:1' | '16:9' | '3:2' | '1:1' | '2:3' | '9:16' | '1:2' | '1:3' | undefined;
  /**
   * Manner of drawing: auto follows the prompt, manga draws in the manner of Japanese comics.
   *
   * @default "auto"
   */
  style?: 'auto' | 'manga' | undefined;
  /** File format of the result: png keeps every pixel, jpeg makes a smaller file. */
  outputFormat?: 'png' | 'jpeg' | undefined;
}

/**
 * Luma Uni-1, image edit
 *
 * Changes parts of one picture as the prompt says and leaves the rest alone.
 * Takes neither references nor web search; image to image has both and costs more.
 *
 * - Documented as `Luma uni-1 Image Edit`
 * - Id: `luma/uni-1/image-edit`
 * - Price: about 0.38 CNY per call (2026-09-10)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(lumaUni1ImageEdit, {
 *   imageUrl: 'https://example.com/terrace.jpg',
 *   prompt: 'Remove all guests from the terrace, keep the tables, the awning and the evening light.',
 *   outputFormat: 'png',
 * });
 * ```
 * @see RunningHub public model registry, 2026-08-01
 * @see RunningHub public model registry, 2026-09-10
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const lumaUni1ImageEdit: Model<LumaUni1ImageEditInput, 'image'> = {
  id: 'luma/uni-1/image-edit',
  output: 'image',
  media: { imageUrl: ['image', 50, ''] },
  sites: { cn: { until: '2026-09-21' } },
};
