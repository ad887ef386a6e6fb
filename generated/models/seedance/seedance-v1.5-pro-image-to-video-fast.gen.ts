// Generated from spec/models/seedance/seedance-v1.5-pro-image-to-video-fast.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link seedanceV15ProImageToVideoFast}. */
export interface SeedanceV15ProImageToVideoFastInput {
  /** What happens in the clip: movement, camera and, with sound on, what is heard or said. 1 to 5000 characters. */
  prompt: string;
  /** The picture the clip begins with. JPG or PNG, up to 10 MB. */
  firstImageUrl: MediaInput;
  /** The picture the clip ends on; leave it out to let the scene run freely. JPG or PNG, up to 10 MB. */
  lastImageUrl?: MediaInput | undefined;
  /**
   * Width to height of the video; adaptive follows the first picture. Sent with its default when left out.
   *
   * @default "adaptive"
   */
  aspectRatio?: '16:9' | '9:16' | '1:1' | '4:3' | '3:4' | '21:9' | 'adaptive' | undefined;
  /**
   * Length of the clip in seconds; every second is billed. Sent with its default when left out.
   *
   * @default "5"
   */
  duration?: '4' | '5' | '6' | '7' | '8' | '9' | '10' | '11' | '12' | undefined;
  /**
   * Height of the video in lines; 1080p costs about twice as much as 720p. Sent with its default when left out.
   *
   * @default "720p"
   */
  resolution?: '720p' | '1080p' | undefined;
  /**
   * Whether the clip gets sound, as the text true or false. A silent clip costs half as much. Sent with its default
   * when left out.
   *
   * @default "true"
   */
  generateAudio?: 'true' | 'false' | undefined;
  /**
   * Whether the camera stands still, as the text true or false. Choose true for product shots and talking heads. Sent
   * with its default when left out.
   *
   * @default "false"
   */
  cameraFixed?: 'false' | 'true' | undefined;
}

/**
 * Seedance 1.5 Pro Fast, image to video
 *
 * Continues a picture as a clip, with sound if wanted; a second picture can set where it ends.
 * This fast version offers 720p and 1080p only.
 *
 * - Documented as `seedance-v1.5-pro-image-to-video-fast`
 * - Id: `seedance-v1.5-pro/image-to-video-fast`
 * - Price: 0.16 to 0.7 CNY per second, by resolution and generateAudio (2026-05-07)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(seedanceV15ProImageToVideoFast, {
 *   prompt: 'The man looks up from his newspaper, smiles and says good morning, cups clink in the background.',
 *   firstImageUrl: 'https://example.com/cafe.jpg',
 *   aspectRatio: 'adaptive',
 *   duration: '5',
 *   resolution: '720p',
 *   generateAudio: 'true',
 *   cameraFixed: 'false',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 */
export const seedanceV15ProImageToVideoFast: Model<SeedanceV15ProImageToVideoFastInput, 'video'> = {
  id: 'seedance-v1.5-pro/image-to-video-fast',
  output: 'video',
  media: { firstImageUrl: ['image', 10, 'jpg png'], lastImageUrl: ['image', 10, 'jpg png'] },
  defaults: { aspectRatio: 'adaptive', duration: '5', resolution: '720p', generateAudio: 'true', cameraFixed: 'false' },
};
