// Generated from spec/models/vidu/vidu-reference-to-video-q2-pro.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link viduReferenceToVideoQ2Pro}. */
export interface ViduReferenceToVideoQ2ProInput {
  /**
   * What the people and things from the references do, and where. Describe each so that it is clear which reference is
   * meant. At most 2000 characters.
   */
  prompt: string;
  /**
   * Pictures of the people, things or places that should stay recognizable in the clip. 1 to 7 items; each JPG or PNG,
   * up to 50 MB.
   */
  imageUrls?: readonly MediaInput[] | undefined;
  /** Videos whose movement, effects or scene should carry over. 1 to 2 items; each MP4, AVI or MOV, up to 100 MB. */
  videos?: readonly MediaInput[] | undefined;
  /**
   * Width to height of the clip: 9:16 for phones, 16:9 for screens, 1:1 for feeds.
   *
   * @default "16:9"
   */
  aspectRatio?: '16:9' | '9:16' | '4:3' | '3:4' | '1:1' | undefined;
  /**
   * Size class of the clip; a higher class is sharper and costs more.
   *
   * @default "720p"
   */
  resolution?: '540p' | '720p' | '1080p' | undefined;
  /**
   * Length of the clip in seconds; each further second adds to the price.
   *
   * @default "5"
   */
  duration?: '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | '10' | undefined;
  /**
   * How much moves: small for calm shots, large for action; auto judges by the prompt.
   *
   * @default "auto"
   */
  movementAmplitude?: 'auto' | 'small' | 'medium' | 'large' | undefined;
}

/**
 * Vidu Q2 Pro, references to video
 *
 * Makes a clip of up to ten seconds from pictures and short videos: pictures give the people and things, videos the
 * movement or the scene to rework.
 *
 * - Documented as `Vidu-reference-to-video-q2-pro`
 * - Id: `vidu/reference-to-video-q2-pro`
 * - Price: 0.44 to 3.83 CNY per call, by resolution and duration (2026-05-07)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(viduReferenceToVideoQ2Pro, {
 *   prompt: 'The runner in the video wears the orange jacket from the picture and runs through falling leaves.',
 *   imageUrls: ['https://example.com/jacket.png'],
 *   videos: ['https://example.com/runner.mp4'],
 *   resolution: '1080p',
 *   duration: '5',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 */
export const viduReferenceToVideoQ2Pro: Model<ViduReferenceToVideoQ2ProInput, 'video'> = {
  id: 'vidu/reference-to-video-q2-pro',
  output: 'video',
  media: { imageUrls: ['image', 50, 'jpg png'], videos: ['video', 100, 'mp4 avi mov'] },
};
