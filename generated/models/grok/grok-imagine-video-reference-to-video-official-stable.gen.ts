// Generated from spec/models/grok/grok-imagine-video-reference-to-video-official-stable.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link grokImagineVideoReferenceToVideoOfficialStable}. */
export interface GrokImagineVideoReferenceToVideoOfficialStableInput {
  /**
   * Reference pictures of what should appear in the clip; put the most important one first. 1 to 7 items; each JPG,
   * JPEG, PNG or WEBP, up to 10 MB.
   */
  imageUrls: readonly MediaInput[];
  /**
   * The scene to film: what the subjects of the pictures do, how the camera moves, how the place changes. At most 2048
   * characters.
   */
  prompt: string;
  /**
   * Length of the clip in seconds; the price follows it. Sent with its default when left out.
   *
   * @default "6"
   */
  duration?: '6' | '10' | undefined;
  /**
   * Height of the video in lines; 480p suits drafts. Sent with its default when left out.
   *
   * @default "720p"
   */
  resolution?: '720p' | '480p' | undefined;
}

/**
 * Grok Imagine, reference to video (official stable)
 *
 * Makes a new scene with the people, things or places of one or more pictures.
 *
 * - Documented as `xai/grok-imagine-video/reference-to-video-official-stable`
 * - Id: `rhart-video-g-official/reference-to-video`
 * - Channel: official-stable, which the vendor calls stable and cheaper than buying from the model's own provider
 * - Price: 1.89 to 3.15 CNY per call, by duration (2026-05-07)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(grokImagineVideoReferenceToVideoOfficialStable, {
 *   imageUrls: ['https://example.com/woman.jpg', 'https://example.com/corgi.jpg'],
 *   prompt: 'The woman and the corgi have a picnic on a hill; the dog steals a sandwich and the camera follows it downhill.',
 *   duration: '6',
 *   resolution: '720p',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const grokImagineVideoReferenceToVideoOfficialStable: Model<GrokImagineVideoReferenceToVideoOfficialStableInput, 'video'> = {
  id: 'rhart-video-g-official/reference-to-video',
  output: 'video',
  media: { imageUrls: ['image', 10, 'jpg jpeg png webp'] },
  defaults: { duration: '6', resolution: '720p' },
  sites: { cn: { until: '2026-09-21' } },
};
