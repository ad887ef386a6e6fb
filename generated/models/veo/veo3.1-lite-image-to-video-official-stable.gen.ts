// Generated from spec/models/veo/veo3.1-lite-image-to-video-official-stable.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link veo31LiteImageToVideoOfficialStable}. */
export interface Veo31LiteImageToVideoOfficialStableInput {
  /** How the picture should come alive: what moves, how the camera travels, what the mood is. 1 to 20000 characters. */
  prompt: string;
  /**
   * What should stay out of the clip, given as a list of things such as text, watermark or blur rather than as
   * commands. At most 20000 characters.
   */
  negativePrompt?: string | undefined;
  /** The picture the clip begins with. JPG, JPEG, PNG or WEBP, up to 20 MB. */
  imageUrl: MediaInput;
  /**
   * Width to height of the video: 16:9 lies flat, 9:16 stands upright.
   *
   * @default "16:9"
   */
  aspectRatio?: '16:9' | '9:16' | undefined;
  /**
   * Length of the clip in seconds; every second is billed. Sent with its default when left out.
   *
   * @default "6"
   */
  duration?: '4' | '6' | '8' | undefined;
  /**
   * Height of the video in lines; 1080p costs more than 720p. Sent with its default when left out.
   *
   * @default "720p"
   */
  resolution?: '720p' | '1080p' | undefined;
  /**
   * Starting number of the random draw, to repeat a clip; -1 or no value gives a new one each time. A whole number; -1
   * to 2147483647.
   */
  seed?: number | undefined;
}

/**
 * Veo 3.1 Lite, image to video (official stable)
 *
 * Continues a picture for four to eight seconds at the lowest official Veo price; it has no sound switch.
 *
 * - Documented as `google/veo3.1-lite/image-to-video-official-stable`
 * - Id: `rhart-video-v3.1-lite-official/image-to-video`
 * - Channel: official-stable, which the vendor calls stable and cheaper than buying from the model's own provider
 * - Price: 0.315 to 0.504 CNY per second, by resolution (2026-05-07)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(veo31LiteImageToVideoOfficialStable, {
 *   prompt: 'Steam rises from the bowl, chopsticks lift the noodles, the camera circles slowly to the right.',
 *   imageUrl: 'https://example.com/noodles.jpg',
 *   aspectRatio: '9:16',
 *   duration: '4',
 *   resolution: '720p',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const veo31LiteImageToVideoOfficialStable: Model<Veo31LiteImageToVideoOfficialStableInput, 'video'> = {
  id: 'rhart-video-v3.1-lite-official/image-to-video',
  output: 'video',
  media: { imageUrl: ['image', 20, 'jpg jpeg png webp'] },
  defaults: { duration: '6', resolution: '720p' },
  sites: { cn: { until: '2026-09-21' } },
};
