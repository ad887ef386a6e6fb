// Generated from spec/models/runway/runway-gen4-turbo-image-to-video-official-stable.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link runwayGen4TurboImageToVideoOfficialStable}. */
export interface RunwayGen4TurboImageToVideoOfficialStableInput {
  /**
   * How things move: what the subject does and what the camera does. The picture already shows the rest. At most 2048
   * characters.
   */
  prompt: string;
  /** The picture the clip starts from. JPG, JPEG, PNG or WEBP, up to 10 MB. */
  imageUrl: MediaInput;
  /**
   * Length of the clip in seconds; ten cost twice as much as five. Sent with its default when left out.
   *
   * @default "5"
   */
  duration?: '5' | '10' | undefined;
  /** Width to height of the video. Leave it out to keep the shape of the picture. */
  aspectRatio?: '16:9' | '9:16' | '1:1' | '4:3' | '3:4' | undefined;
}

/**
 * Runway Gen-4 Turbo, image to video (official stable)
 *
 * Animates a picture for five or ten seconds as the prompt says.
 *
 * - Documented as `runwayml/gen4-turbo/image-to-video-official-stable`
 * - Id: `rhart-video-r/gen4-turbo-official/image-to-video`
 * - Channel: official-stable, which the vendor calls stable and cheaper than buying from the model's own provider
 * - Price: 3.2 to 6.4 CNY per call, by duration (2026-05-07)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(runwayGen4TurboImageToVideoOfficialStable, {
 *   prompt: 'The boat heels into the wind and cuts through the waves, the camera stays level beside it.',
 *   imageUrl: 'https://example.com/boat.jpg',
 *   duration: '5',
 * });
 * ```
 * @see RunningHub public model registry, 2026-05-07
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const runwayGen4TurboImageToVideoOfficialStable: Model<RunwayGen4TurboImageToVideoOfficialStableInput, 'video'> = {
  id: 'rhart-video-r/gen4-turbo-official/image-to-video',
  output: 'video',
  media: { imageUrl: ['image', 10, 'jpg jpeg png webp'] },
  defaults: { duration: '5' },
  sites: { cn: { until: '2026-09-21' } },
};
