// Generated from spec/models/hailuo/hailuo-02-i2v-standard.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link hailuo02I2vStandard}. */
export interface Hailuo02I2vStandardInput {
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
  /**
   * Length of the clip in seconds; ten cost twice as much as six. Sent with its default when left out.
   *
   * @default "6"
   */
  duration?: '6' | '10' | undefined;
}

/**
 * Hailuo 02 Standard, image to video
 *
 * Sets a picture in motion in 768p for six or ten seconds, towards a last frame if you give one.
 *
 * - Documented as `hailuo-02-i2v-standard`
 * - Id: `minimax/hailuo-02/i2v-standard`
 * - Price: 1.5 to 3 CNY per call, by duration (2026-05-07)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(hailuo02I2vStandard, {
 *   prompt: 'Coffee streams into the cup, steam curls upward, and the camera moves in until only the surface is visible.',
 *   enablePromptExpansion: true,
 *   firstImageUrl: 'https://example.com/coffee.jpg',
 *   duration: '6',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 */
export const hailuo02I2vStandard: Model<Hailuo02I2vStandardInput, 'video'> = {
  id: 'minimax/hailuo-02/i2v-standard',
  output: 'video',
  media: { firstImageUrl: ['image', 30, 'jpg png'], lastImageUrl: ['image', 30, 'jpg png'] },
  defaults: { enablePromptExpansion: true, duration: '6' },
};
