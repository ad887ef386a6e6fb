// Generated from spec/models/veo/veo3.1-fast-reference-to-video-official-stable.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link veo31FastReferenceToVideoOfficialStable}. */
export interface Veo31FastReferenceToVideoOfficialStableInput {
  /** The scene to film and the part that each reference picture plays in it. At most 8000 characters. */
  prompt: string;
  /**
   * Reference pictures of a person, a thing or a style that the clip should keep. 1 to 3 items; each JPG, JPEG or PNG,
   * up to 10 MB.
   */
  imageUrls: readonly MediaInput[];
  /**
   * Width to height of the video: 16:9 lies flat, 9:16 stands upright.
   *
   * @default "16:9"
   */
  aspectRatio?: '16:9' | '9:16' | undefined;
  /**
   * Height of the video in lines; 720p suits drafts. Sent with its default when left out.
   *
   * @default "720p"
   */
  resolution?: '720p' | '1080p' | undefined;
  /**
   * Whether the clip gets sound: speech, effects and ambience. A silent clip is cheaper.
   *
   * @default false
   */
  generateAudio?: boolean | undefined;
  /**
   * What should stay out of the clip, given as a list of things such as text, watermark or blur rather than as
   * commands. At most 2048 characters.
   */
  negativePrompt?: string | undefined;
  /**
   * Starting number of the random draw. Reuse it with the same input to get a similar clip; change it for a new one. A
   * whole number; at least 0.
   */
  seed?: number | undefined;
}

/**
 * Veo 3.1 Fast, reference to video (official stable)
 *
 * Films a new scene in which the subjects of up to three pictures keep their looks.
 * The length of the clip cannot be chosen.
 *
 * - Documented as `google/veo3.1-fast/reference-to-video-official-stable`
 * - Id: `rhart-video-v3.1-fast-official/reference-to-video`
 * - Channel: official-stable, which the vendor calls stable and cheaper than buying from the model's own provider
 * - Price: 4.03 to 6.05 CNY per call, by resolution and generateAudio (2026-08-01)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(veo31FastReferenceToVideoOfficialStable, {
 *   prompt: 'The runner from the first picture crosses a foggy bridge wearing the scarf from the second, tracking shot from the side.',
 *   imageUrls: ['https://example.com/runner.jpg', 'https://example.com/scarf.jpg'],
 *   aspectRatio: '16:9',
 *   resolution: '720p',
 *   generateAudio: false,
 * });
 * ```
 * @see capture of the .cn model catalog, 2026-06-18
 * @see public snapshot of the registry, 2026-08-01
 * @see models that the Chinese site shows to visitors, 2026-09-21
 * @see RunningHub API documentation, 2026-09-19
 * @see RunningHub public model registry, 2026-08-01
 */
export const veo31FastReferenceToVideoOfficialStable: Model<Veo31FastReferenceToVideoOfficialStableInput, 'video'> = {
  id: 'rhart-video-v3.1-fast-official/reference-to-video',
  output: 'video',
  media: { imageUrls: ['image', 10, 'jpg jpeg png'] },
  defaults: { resolution: '720p' },
  sites: { cn: { until: '2026-09-21' } },
};
