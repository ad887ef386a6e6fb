// Generated from spec/models/hailuo/hailuo-h3-context-ir-image.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link hailuoH3ContextIrImage}. */
export interface HailuoH3ContextIrImageInput {
  /** What should happen in the clip; what the frames show need not be repeated. 1 to 7000 characters. */
  prompt: string;
  /** The picture the clip will begin with. At least one of the two frames is needed. JPG, JPEG, PNG or WEBP. */
  firstFrameUrl?: MediaInput | undefined;
  /** The picture the clip will end with. At least one of the two frames is needed. JPG, JPEG, PNG or WEBP. */
  lastFrameUrl?: MediaInput | undefined;
  /**
   * Length in seconds of the clip that the prompt is for; the text is paced to fill it. Sent with its default when left
   * out.
   *
   * @default "5"
   */
  duration?: '4' | '5' | '6' | '7' | '8' | '9' | '10' | '11' | '12' | '13' | '14' | '15' | undefined;
}

/**
 * Hailuo H3 Context-IR, prompt from frames
 *
 * Looks at a first frame, a last frame or both and rewrites your idea into a full prompt for Hailuo H3; it makes no
 * clip.
 * It is billed by the tokens that go in and come out.
 *
 * - Documented as `MiniMax-H3-Context-IR (i2va)`
 * - Id: `minimax/hailuo-h3/context-ir-image`
 * - Price: 5.8 CNY per 1000000 tokens plus 23 CNY per 1000000 tokens (2026-09-21)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(hailuoH3ContextIrImage, {
 *   prompt: 'The door opens by itself and someone has left.',
 *   firstFrameUrl: 'https://example.com/door-closed.jpg',
 *   lastFrameUrl: 'https://example.com/door-open.jpg',
 *   duration: '6',
 * });
 * ```
 * @see RunningHub API documentation, 2026-09-19
 * @see models that the Chinese site shows to visitors, 2026-09-21
 * @see RunningHub public model registry, 2026-09-10
 * @see price tables of the .cn site, 2026-09-21
 */
export const hailuoH3ContextIrImage: Model<HailuoH3ContextIrImageInput, 'text'> = {
  id: 'minimax/hailuo-h3/context-ir-image',
  output: 'text',
  media: { firstFrameUrl: ['image', 0, 'jpg jpeg png webp'], lastFrameUrl: ['image', 0, 'jpg jpeg png webp'] },
  defaults: { duration: '5' },
};
