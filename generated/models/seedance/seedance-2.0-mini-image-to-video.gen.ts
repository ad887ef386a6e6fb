// Generated from spec/models/seedance/seedance-2.0-mini-image-to-video.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link seedance20MiniImageToVideo}. */
export interface Seedance20MiniImageToVideoInput {
  /**
   * What happens after the first frame: movement, camera and sound. May be left out if the picture speaks for itself.
   * At most 20480 characters.
   */
  prompt?: string | undefined;
  /**
   * Size class of the video. 480p and 720p are rendered directly; 1080p, 2k and 4k are enlarged from 720p, with frames
   * added between. Higher classes cost more per second. Sent with its default when left out.
   *
   * @default "720p"
   */
  resolution?: '480p' | '720p' | '1080p' | '2k' | '4k' | undefined;
  /**
   * Length of the clip in seconds; -1 lets the model decide, which makes the price unknown beforehand. Sent with its
   * default when left out.
   *
   * @default "5"
   */
  duration?: '-1' | '4' | '5' | '6' | '7' | '8' | '9' | '10' | '11' | '12' | '13' | '14' | '15' | undefined;
  /**
   * The picture the clip begins with: an address, or an asset:// reference to an asset of yours. JPG, JPEG, PNG or
   * WEBP, up to 30 MB.
   */
  firstFrameUrl: MediaInput;
  /**
   * The picture the clip ends on. With it the model invents the way from the first frame to the last. JPG, JPEG, PNG or
   * WEBP, up to 30 MB.
   */
  lastFrameUrl?: MediaInput | undefined;
  /**
   * Whether the clip gets sound: speech, effects and music that match the picture. Switch it off for a silent clip.
   *
   * @default true
   */
  generateAudio?: boolean | undefined;
  /**
   * Width to height of the video; adaptive follows the first frame.
   *
   * @default "adaptive"
   */
  ratio?: 'adaptive' | '16:9' | '4:3' | '1:1' | '3:4' | '9:16' | '21:9' | undefined;
  /**
   * Registers the supplied media with the provider as assets before rendering, so that real people may appear. Switch
   * it off when no real person is shown.
   *
   * @default true
   */
  realPersonMode?: boolean | undefined;
  /**
   * Which frames the real-person mode registers, as a list; all stands for both. It matters only while that mode is on.
   *
   * @default ["all"]
   */
  conversionSlots?: readonly ('all' | 'firstFrameUrl' | 'lastFrameUrl')[] | undefined;
  /**
   * Whether the last frame is delivered as a picture too, for instance as the first frame of a following clip.
   *
   * @default false
   */
  returnLastFrame?: boolean | undefined;
  /**
   * Starting number of the random draw. Keep -1 for a new clip each time; set a number to repeat one. A whole number;
   * -1 to 2147483647.
   *
   * @default -1
   */
  seed?: number | undefined;
}

/**
 * Seedance 2.0 Mini, image to video
 *
 * Lets a picture come alive as the first frame of a clip with sound; a second picture can set the last frame.
 * Mini is the cheapest of the 2.0 line, for drafts and large numbers of clips.
 * Nothing above 720p is rendered natively.
 *
 * - Documented as `seedance-2.0-mini/image-to-video`
 * - Id: `rhart-video/sparkvideo-2.0-mini/image-to-video`
 * - Price: 0.3 to 1.23 CNY per second, by resolution (2026-09-21)
 *
 * On the price: with duration -1 the model chooses the length, so the number of seconds is not known beforehand
 *
 * @example
 * ```ts
 * const { output } = await rh.run(seedance20MiniImageToVideo, {
 *   prompt: 'The candle burns down, wax runs over the holder, the flame gutters in a draught and steadies again, a clock ticking.',
 *   resolution: '480p',
 *   duration: '6',
 *   firstFrameUrl: 'https://example.com/candle-tall.png',
 *   lastFrameUrl: 'https://example.com/candle-short.png',
 *   realPersonMode: false,
 * });
 * ```
 * @see RunningHub API documentation, 2026-09-19
 * @see RunningHub public model registry, 2026-08-01
 * @see price tables of the .cn site, 2026-09-21
 */
export const seedance20MiniImageToVideo: Model<Seedance20MiniImageToVideoInput, 'video'> = {
  id: 'rhart-video/sparkvideo-2.0-mini/image-to-video',
  output: 'video',
  media: { firstFrameUrl: ['image', 30, 'jpg jpeg png webp'], lastFrameUrl: ['image', 30, 'jpg jpeg png webp'] },
  defaults: { resolution: '720p', duration: '5' },
};
