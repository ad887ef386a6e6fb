// Generated from spec/models/luma/luma-uni-1-max-image-edit.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link lumaUni1MaxImageEdit}. */
export interface LumaUni1MaxImageEditInput {
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
 * Luma Uni-1 Max, image edit
 *
 * Changes parts of one picture as the prompt says, with the larger Uni-1, at more than twice the price of the plain
 * one.
 * Takes neither references nor web search.
 *
 * - Documented as `Luma uni-1-max Image Edit`
 * - Id: `luma/uni-1-max/image-edit`
 * - Price: about 0.9 CNY per call (2026-09-10)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(lumaUni1MaxImageEdit, {
 *   imageUrl: 'https://example.com/garden.jpg',
 *   prompt: 'Turn summer into late autumn with bare branches and wet leaves on the path; keep the house and the gate unchanged.',
 *   outputFormat: 'png',
 * });
 * ```
 * @see RunningHub public model registry, 2026-08-01
 * @see RunningHub public model registry, 2026-09-10
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const lumaUni1MaxImageEdit: Model<LumaUni1MaxImageEditInput, 'image'> = {
  id: 'luma/uni-1-max/image-edit',
  output: 'image',
  media: { imageUrl: ['image', 50, ''] },
  sites: { cn: { until: '2026-09-21' } },
};
