// Generated from spec/models/sora/sora-2-image-to-video-realistic-official-stable.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link sora2ImageToVideoRealisticOfficialStable}. */
export interface Sora2ImageToVideoRealisticOfficialStableInput {
  /** What happens after the first frame: action, camera, and what is heard or said. */
  prompt: string;
  /**
   * Length of the clip in seconds; the price follows it. Sent with its default when left out.
   *
   * @default "4"
   */
  duration?: '4' | '8' | '12' | undefined;
  /** The first frame; it may show a real person. JPG or PNG, up to 10 MB. */
  imageUrl: MediaInput;
}

/**
 * Sora 2, image to video with real people (official stable)
 *
 * Continues a picture that may show a real person.
 * It costs more than plain image to video.
 *
 * - Documented as `sora-2/image-to-video-realistic-official-stable`
 * - Id: `rhart-video-s-official/image-to-video-realistic`
 * - Channel: official-stable, which the vendor calls stable and cheaper than buying from the model's own provider
 * - Price: 3.2 to 10 CNY per call, by duration (2026-05-07)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(sora2ImageToVideoRealisticOfficialStable, {
 *   prompt: 'The bride raises her glass, thanks the guests and laughs; applause and clinking glasses.',
 *   duration: '4',
 *   imageUrl: 'https://example.com/bride.jpg',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const sora2ImageToVideoRealisticOfficialStable: Model<Sora2ImageToVideoRealisticOfficialStableInput, 'video'> = {
  id: 'rhart-video-s-official/image-to-video-realistic',
  output: 'video',
  media: { imageUrl: ['image', 10, 'jpg png'] },
  defaults: { duration: '4' },
  sites: { cn: { until: '2026-09-21' } },
};
