// Generated from spec/models/veo/veo3.1-pro-reference-to-video-official-stable.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link veo31ProReferenceToVideoOfficialStable}. */
export interface Veo31ProReferenceToVideoOfficialStableInput {
  /** The scene to film and the part that each reference picture plays in it. 5 to 8000 characters. */
  prompt: string;
  /**
   * Reference pictures of a person, a thing or a style that the clip should keep. 1 to 3 items; each JPG or PNG, up to
   * 10 MB.
   */
  imageUrls: readonly MediaInput[];
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
   * Size class of the video; 720p suits drafts and 4k the final clip. Sent with its default when left out.
   *
   * @default "1080p"
   */
  resolution?: '720p' | '1080p' | '4k' | undefined;
  /**
   * Whether the clip gets sound: speech, effects and ambience. It doubles the price. Sent with its default when left
   * out.
   *
   * @default false
   */
  generateAudio?: boolean | undefined;
}

/**
 * Veo 3.1 Pro, reference to video (official stable)
 *
 * Films a new scene in which the subjects of up to three pictures keep their looks.
 * The length of the clip cannot be chosen.
 *
 * - Documented as `google/veo3.1-pro/reference-to-video-official-stable`
 * - Id: `rhart-video-v3.1-pro-official/reference-to-video`
 * - Channel: official-stable, which the vendor calls stable and cheaper than buying from the model's own provider
 * - Price: 9.4 to 18.8 CNY per call, by generateAudio (2026-05-07)
 *
 * On the price: the list has one price for every resolution
 *
 * @example
 * ```ts
 * const { output } = await rh.run(veo31ProReferenceToVideoOfficialStable, {
 *   prompt: 'The diver from the first picture checks the watch from the second under water, bubbles rise, blue light from above.',
 *   imageUrls: ['https://example.com/diver.png', 'https://example.com/watch.png'],
 *   resolution: '1080p',
 *   generateAudio: true,
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const veo31ProReferenceToVideoOfficialStable: Model<Veo31ProReferenceToVideoOfficialStableInput, 'video'> = {
  id: 'rhart-video-v3.1-pro-official/reference-to-video',
  output: 'video',
  media: { imageUrls: ['image', 10, 'jpg png'] },
  defaults: { resolution: '1080p', generateAudio: false },
  sites: { cn: { until: '2026-09-21' } },
};
