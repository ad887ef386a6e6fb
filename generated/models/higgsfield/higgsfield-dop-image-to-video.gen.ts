// Generated from spec/models/higgsfield/higgsfield-dop-image-to-video.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link higgsfieldDopImageToVideo}. */
export interface HiggsfieldDopImageToVideoInput {
  /**
   * The camera move and the action: dolly in, crash zoom, orbit, and what the subject does meanwhile. At most 2048
   * characters.
   */
  prompt: string;
  /** The picture the clip starts from. JPG, JPEG, PNG or WEBP, up to 10 MB. */
  imageUrl: MediaInput;
  /** The picture the clip should end on, if the ending matters. JPG, JPEG, PNG or WEBP, up to 10 MB. */
  endImageUrl?: MediaInput | undefined;
  /**
   * Version of the model: dop-lite is cheapest, dop-turbo costs more, dop-preview most. Sent with its default when left
   * out.
   *
   * @default "dop-turbo"
   */
  options?: 'dop-lite' | 'dop-turbo' | 'dop-preview' | undefined;
}

/**
 * Higgsfield DoP, image to video
 *
 * Turns a picture into a short clip with deliberate, film-like camera work.
 * Name the camera move in the prompt.
 *
 * - Documented as `higgsfield/dop/image-to-video`
 * - Id: `higgsfield/dop/image-to-video`
 * - Price: 0.9 to 4.2 CNY per call, by options (2026-05-07)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(higgsfieldDopImageToVideo, {
 *   prompt: 'Fast orbit around the dancer as she spins, fabric whipping, ending in a low angle close-up.',
 *   imageUrl: 'https://example.com/dancer.png',
 *   options: 'dop-turbo',
 * });
 * ```
 * @see RunningHub public model registry, 2026-05-07
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const higgsfieldDopImageToVideo: Model<HiggsfieldDopImageToVideoInput, 'video'> = {
  id: 'higgsfield/dop/image-to-video',
  output: 'video',
  media: { imageUrl: ['image', 10, 'jpg jpeg png webp'], endImageUrl: ['image', 10, 'jpg jpeg png webp'] },
  defaults: { options: 'dop-turbo' },
  sites: { cn: { until: '2026-09-21' } },
};
