// Generated from spec/models/wan/wan-3.0-prime-image-to-video.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link wan30PrimeImageToVideo}. */
export interface Wan30PrimeImageToVideoInput {
  /**
   * What happens after the first frame, in English or Chinese: action, camera and sound. Optional, but without it the
   * model makes up the movement. At most 20000 characters.
   */
  prompt?: string | undefined;
  /** The frame the clip opens with. Alone, it leaves the ending to the prompt. JPEG, JPG, PNG, BMP or WEBP. */
  firstFrameUrl: MediaInput;
  /**
   * The frame the clip should end on; the model invents the way there from the first one. Use a picture of the same
   * scene and shape. JPEG, JPG, PNG, BMP or WEBP.
   */
  lastFrameUrl?: MediaInput | undefined;
  /**
   * Height class of the video: 480P is enough to try out a prompt, each higher class is charged more per second. Sent
   * with its default when left out.
   *
   * @default "720P"
   */
  resolution?: '480P' | '720P' | '1080P' | undefined;
  /**
   * Width to height of the frame: adaptive picks what suits the picture and the prompt, 16:9 is for screens, 9:16 for
   * phones. Sent with its default when left out.
   *
   * @default "adaptive"
   */
  aspectRatio?: 'adaptive' | '16:9' | '4:3' | '1:1' | '3:4' | '9:16' | undefined;
  /**
   * Length of the clip in whole seconds. auto lets the model decide; the seconds that come out are billed, so the price
   * is then unknown beforehand. Sent with its default when left out.
   *
   * @default "5"
   */
  duration?:
    | 'auto'
    | '2'
    | '3'
    | '4'
    | '5'
    | '6'
    | '7'
    | '8'
    | '9'
    | '10'
    | '11'
    | '12'
    | '13'
    | '14'
    | '15'
    | '16'
    | '17'
    | '18'
    | '19'
    | '20'
    | '21'
    | '22'
    | '23'
    | '24'
    | '25'
    | '26'
    | '27'
    | '28'
    | '29'
    | '30'
    | undefined;
  /**
   * Whether the clip has a sound track. The price is the same either way.
   *
   * @default true
   */
  audio?: boolean | undefined;
  /**
   * Fixes the randomness, so that the same request gives a similar clip again. Left out, every call differs; even a
   * fixed seed does not promise an identical clip. A whole number; 0 to 2147483647.
   */
  seed?: number | undefined;
}

/**
 * Wan 3.0 Prime, image to video
 *
 * Animates a first picture, or moves from a first to a last one, for up to 30 seconds with a sound track.
 * Prime is another edition of Wan 3.0 with the same settings.
 * Every second of the finished clip is billed, at a rate that the resolution sets.
 *
 * - Documented as `wan-3.0-prime/image-to-video`
 * - Id: `alibaba/wan-3.0-prime/image-to-video`
 *
 * @example
 * ```ts
 * const { output } = await rh.run(wan30PrimeImageToVideo, {
 *   prompt: 'Steam rises from the spout, the lid begins to rattle, a hand in an oven glove takes the kettle off the flame.',
 *   firstFrameUrl: 'https://example.com/kettle.png',
 *   resolution: '480P',
 *   aspectRatio: '16:9',
 *   duration: '5',
 *   audio: true,
 * });
 * ```
 * @see RunningHub API documentation, 2026-09-19
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const wan30PrimeImageToVideo: Model<Wan30PrimeImageToVideoInput, 'video'> = {
  id: 'alibaba/wan-3.0-prime/image-to-video',
  output: 'video',
  media: { firstFrameUrl: ['image', 0, 'jpeg jpg png bmp webp'], lastFrameUrl: ['image', 0, 'jpeg jpg png bmp webp'] },
  defaults: { resolution: '720P', aspectRatio: 'adaptive', duration: '5' },
};
