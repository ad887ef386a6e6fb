// Generated from spec/models/hailuo/hailuo-02-i2v-pro.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link hailuo02I2vPro}. */
export interface Hailuo02I2vProInput {
  /**
   * What should happen from the picture on, and how the camera moves. Leave it out to let the model decide. At most
   * 2000 characters.
   */
  prompt?: string | undefined;
  /**
   * Whether the model may enrich your prompt before it starts. Turn it off when every word is chosen on purpose. Sent
   * with its default when left out.
   *
   * @default true
   */
  enablePromptExpansion?: boolean | undefined;
  /** The picture the clip starts from; its shape decides the shape of the clip. JPG or PNG, up to 30 MB. */
  firstImageUrl: MediaInput;
  /** Picture for the last frame. Leave it out to let the movement end freely. JPG or PNG, up to 30 MB. */
  lastImageUrl?: MediaInput | undefined;
}

/**
 * Hailuo 02 Pro, image to video
 *
 * Sets a picture in motion in 1080p, towards a last frame if you give one.
 * The length is fixed.
 *
 * - Documented as `hailuo-02-i2v-pro`
 * - Id: `minimax/hailuo-02/i2v-pro`
 * - Price: 2.63 CNY per call (2026-09-10)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(hailuo02I2vPro, {
 *   prompt: 'Snow melts on the same hillside, the stream swells and the first leaves appear on the trees.',
 *   enablePromptExpansion: true,
 *   firstImageUrl: 'https://example.com/winter.jpg',
 *   lastImageUrl: 'https://example.com/spring.jpg',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 * @see RunningHub public model registry, 2026-09-10
 */
export const hailuo02I2vPro: Model<Hailuo02I2vProInput, 'video'> = {
  id: 'minimax/hailuo-02/i2v-pro',
  output: 'video',
  media: { firstImageUrl: ['image', 30, 'jpg png'], lastImageUrl: ['image', 30, 'jpg png'] },
  defaults: { enablePromptExpansion: true },
};
