// Generated from spec/models/veo/veo3.1-fast-image-to-video-official-stable.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link veo31FastImageToVideoOfficialStable}. */
export interface Veo31FastImageToVideoOfficialStableInput {
  /**
   * What happens after the first frame: movement, camera and, where sound is made, what is heard or said. 5 to 8000
   * characters.
   */
  prompt: string;
  /** The picture the clip begins with. JPG or PNG, up to 10 MB. */
  imageUrl: MediaInput;
  /** The picture the clip ends on. Leave it out to let the scene run freely. JPG or PNG, up to 10 MB. */
  lastImageUrl?: MediaInput | undefined;
  /**
   * What should stay out of the clip, given as a list of things such as text, watermark or blur rather than as
   * commands.
   */
  negativePrompt?: string | undefined;
  /**
   * Starting number of the random draw. Reuse it with the same input to get a similar clip; change it for a new one. A
   * whole number.
   */
  seed?: number | undefined;
  /**
   * Width to height of the video: 16:9 lies flat, 9:16 stands upright.
   *
   * @default "9:16"
   */
  aspectRatio?: '16:9' | '9:16' | undefined;
  /**
   * Size class of the video; 720p suits drafts and 4k the final clip. Sent with its default when left out.
   *
   * @default "720p"
   */
  resolution?: '720p' | '1080p' | '4k' | undefined;
  /**
   * Length of the clip in seconds; a longer one costs more. Sent with its default when left out.
   *
   * @default "8"
   */
  duration?: '4' | '6' | '8' | undefined;
  /**
   * Whether the clip gets sound: speech, effects and ambience. It costs half as much again. Sent with its default when
   * left out.
   *
   * @default false
   */
  generateAudio?: boolean | undefined;
}

/**
 * Veo 3.1 Fast, image to video (official stable)
 *
 * Continues a picture for four to eight seconds; a second picture can set the ending, and sound is optional.
 * Fast is the cheaper Veo 3.1.
 *
 * - Documented as `google/veo3.1-fast/image-to-video-official-stable`
 * - Id: `rhart-video-v3.1-fast-official/image-to-video`
 * - Channel: official-stable, which the vendor calls stable and cheaper than buying from the model's own provider
 * - Price: 2.35 to 7.04 CNY per call, by duration and generateAudio (2026-05-07)
 *
 * On the price: the list has one price for every resolution
 *
 * @example
 * ```ts
 * const { output } = await rh.run(veo31FastImageToVideoOfficialStable, {
 *   prompt: 'The barista pours milk into the cup and a leaf appears in the foam; close-up, quiet cafe sounds.',
 *   imageUrl: 'https://example.com/barista.jpg',
 *   aspectRatio: '9:16',
 *   resolution: '1080p',
 *   duration: '6',
 *   generateAudio: true,
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const veo31FastImageToVideoOfficialStable: Model<Veo31FastImageToVideoOfficialStableInput, 'video'> = {
  id: 'rhart-video-v3.1-fast-official/image-to-video',
  output: 'video',
  media: { imageUrl: ['image', 10, 'jpg png'], lastImageUrl: ['image', 10, 'jpg png'] },
  defaults: { resolution: '720p', duration: '8', generateAudio: false },
  sites: { cn: { until: '2026-09-21' } },
};
