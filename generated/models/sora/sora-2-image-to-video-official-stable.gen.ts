// Generated from spec/models/sora/sora-2-image-to-video-official-stable.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link sora2ImageToVideoOfficialStable}. */
export interface Sora2ImageToVideoOfficialStableInput {
  /** What happens after the first frame: action, camera, and what is heard or said. */
  prompt: string;
  /**
   * Length of the clip in seconds; the price follows it. Sent with its default when left out.
   *
   * @default "4"
   */
  duration?: '4' | '8' | '12' | undefined;
  /**
   * The first frame. Its size must match the video exactly: 720x1280, 1280x720, 1024x1792 or 1792x1024 pixels. JPG or
   * PNG, up to 10 MB.
   */
  imageUrl: MediaInput;
}

/**
 * Sora 2, image to video (official stable)
 *
 * Continues a picture as a clip with speech and sound.
 * Take the realistic variant when the picture shows a real person.
 *
 * - Documented as `sora-2/image-to-video-official-stable`
 * - Id: `rhart-video-s-official/image-to-video`
 * - Channel: official-stable, which the vendor calls stable and cheaper than buying from the model's own provider
 * - Price: 2.28 to 6.83 CNY per call, by duration (2026-08-01)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(sora2ImageToVideoOfficialStable, {
 *   prompt: 'The clay town wakes up: shutters open, a baker steps out and stretches, birds sing.',
 *   duration: '4',
 *   imageUrl: 'https://example.com/clay-town-1280x720.png',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 * @see models that the Chinese site shows to visitors, 2026-09-21
 * @see RunningHub public model registry, 2026-08-01
 */
export const sora2ImageToVideoOfficialStable: Model<Sora2ImageToVideoOfficialStableInput, 'video'> = {
  id: 'rhart-video-s-official/image-to-video',
  output: 'video',
  media: { imageUrl: ['image', 10, 'jpg png'] },
  defaults: { duration: '4' },
  sites: { cn: { until: '2026-09-21' } },
};
