// Generated from spec/models/seedance/seedance-v1-lite-reference-to-video.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link seedanceV1LiteReferenceToVideo}. */
export interface SeedanceV1LiteReferenceToVideoInput {
  /** The scene to film and what the subjects of the pictures do in it. 1 to 5000 characters. */
  prompt: string;
  /** Pictures of the people or things that appear in the clip. 1 to 4 items; each JPG or PNG, up to 10 MB. */
  imageUrls: readonly MediaInput[];
  /**
   * Length of the clip in seconds; every second is billed. Sent with its default when left out.
   *
   * @default "5"
   */
  duration?: '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | '10' | '11' | '12' | undefined;
  /**
   * Whether the camera stands still, as the text true or false. Choose true for product shots and talking heads. Sent
   * with its default when left out.
   *
   * @default "false"
   */
  cameraFixed?: 'false' | 'true' | undefined;
  /**
   * Height of the video in lines; 480p suits drafts and costs about half as much as 720p. Sent with its default when
   * left out.
   *
   * @default "720p"
   */
  resolution?: '720p' | '480p' | undefined;
  /**
   * Width to height of the video, from the wide 21:9 to the upright 9:16. Sent with its default when left out.
   *
   * @default "16:9"
   */
  aspectRatio?: '16:9' | '9:16' | '4:3' | '3:4' | '21:9' | '1:1' | undefined;
}

/**
 * Seedance 1 Lite, reference to video
 *
 * Puts the subjects of a few pictures together into one new scene.
 * It has no sound switch; take Seedance 2.0 multimodal video for sound, clips as references or more pictures.
 *
 * - Documented as `seedance-v1-lite-reference-to-video`
 * - Id: `seedance-v1-lite/reference-to-video`
 * - Price: 0.07 to 0.15 CNY per second, by resolution (2026-05-07)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(seedanceV1LiteReferenceToVideo, {
 *   prompt: 'The girl and the plush bear sit on a swing in the park and wave at the camera, sunny afternoon.',
 *   imageUrls: ['https://example.com/girl.png', 'https://example.com/bear.png'],
 *   duration: '5',
 *   cameraFixed: 'false',
 *   resolution: '720p',
 *   aspectRatio: '16:9',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 */
export const seedanceV1LiteReferenceToVideo: Model<SeedanceV1LiteReferenceToVideoInput, 'video'> = {
  id: 'seedance-v1-lite/reference-to-video',
  output: 'video',
  media: { imageUrls: ['image', 10, 'jpg png'] },
  defaults: { duration: '5', cameraFixed: 'false', resolution: '720p', aspectRatio: '16:9' },
};
