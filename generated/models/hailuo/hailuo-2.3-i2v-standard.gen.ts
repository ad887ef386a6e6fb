// Generated from spec/models/hailuo/hailuo-2.3-i2v-standard.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link hailuo23I2vStandard}. */
export interface Hailuo23I2vStandardInput {
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
  imageUrl: MediaInput;
  /**
   * Length of the clip in seconds; ten cost twice as much as six. Sent with its default when left out.
   *
   * @default "6"
   */
  duration?: '6' | '10' | undefined;
}

/**
 * Hailuo 2.3 Standard, image to video
 *
 * Sets a picture in motion in 768p for six or ten seconds.
 * Take Pro for 1080p, or 2.3 Fast to save money.
 *
 * - Documented as `hailuo-2.3/i2v-standard`
 * - Id: `minimax/hailuo-2.3/i2v-standard`
 * - Price: 1.5 to 3 CNY per call, by duration (2026-05-07)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(hailuo23I2vStandard, {
 *   prompt: 'The robot bends down, waters the seedling with great care and looks up as the first leaf opens.',
 *   enablePromptExpansion: true,
 *   imageUrl: 'https://example.com/robot.png',
 *   duration: '10',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 */
export const hailuo23I2vStandard: Model<Hailuo23I2vStandardInput, 'video'> = {
  id: 'minimax/hailuo-2.3/i2v-standard',
  output: 'video',
  media: { imageUrl: ['image', 30, 'jpg png'] },
  defaults: { enablePromptExpansion: true, duration: '6' },
};
