// Generated from spec/models/hailuo/hailuo-2.3-i2v-pro.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link hailuo23I2vPro}. */
export interface Hailuo23I2vProInput {
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
}

/**
 * Hailuo 2.3 Pro, image to video
 *
 * Sets a picture in motion in 1080p.
 * The length is fixed; Standard offers ten seconds.
 *
 * - Documented as `hailuo-2.3/i2v-pro`
 * - Id: `minimax/hailuo-2.3/image-to-video-pro`
 * - Price: 2.63 CNY per call (2026-09-10)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(hailuo23I2vPro, {
 *   prompt: 'The motorcycle leans into the bend and accelerates along the ridge, clouds moving fast below the road.',
 *   enablePromptExpansion: true,
 *   imageUrl: 'https://example.com/road.jpg',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 * @see RunningHub public model registry, 2026-09-10
 */
export const hailuo23I2vPro: Model<Hailuo23I2vProInput, 'video'> = {
  id: 'minimax/hailuo-2.3/image-to-video-pro',
  output: 'video',
  media: { imageUrl: ['image', 30, 'jpg png'] },
  defaults: { enablePromptExpansion: true },
};
