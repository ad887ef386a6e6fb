// Generated from spec/models/hailuo/hailuo-02-fast.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link hailuo02Fast}. */
export interface Hailuo02FastInput {
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
  /** The picture the clip starts from; its shape decides the shape of the clip. JPG or PNG, up to 10 MB. */
  imageUrl: MediaInput;
  /**
   * Length of the clip in seconds; ten cost about two thirds more than six. Sent with its default when left out.
   *
   * @default "6"
   */
  duration?: '6' | '10' | undefined;
}

/**
 * Hailuo 02 Fast, image to video
 *
 * The cheapest way to set a picture in motion with Hailuo, at 512p.
 * Use it to try out movements before a render in a larger size.
 *
 * - Documented as `hailuo-02-fast`
 * - Id: `minimax/hailuo-02/fast`
 * - Price: 0.45 to 0.75 CNY per call, by duration (2026-05-07)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(hailuo02Fast, {
 *   prompt: 'She looks up, smiles a little and the wind moves her hair; soft handheld camera, shallow focus.',
 *   enablePromptExpansion: true,
 *   imageUrl: 'https://example.com/portrait.png',
 *   duration: '6',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 */
export const hailuo02Fast: Model<Hailuo02FastInput, 'video'> = {
  id: 'minimax/hailuo-02/fast',
  output: 'video',
  media: { imageUrl: ['image', 10, 'jpg png'] },
  defaults: { enablePromptExpansion: true, duration: '6' },
};
