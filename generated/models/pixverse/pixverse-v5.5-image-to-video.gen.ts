// Generated from spec/models/pixverse/pixverse-v5.5-image-to-video.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link pixverseV55ImageToVideo}. */
export interface PixverseV55ImageToVideoInput {
  /**
   * What should move, how the camera behaves and what the mood is, starting from the picture. At most 2048 characters.
   */
  prompt: string;
  /** The picture used as first frame. JPG, JPEG or PNG, up to 10 MB. */
  imageUrl: MediaInput;
  /**
   * Size class of the clip; 360p and 540p cost the same, higher classes mostly more. Ten-second clips stop at 720p.
   * Sent with its default when left out.
   *
   * @default "540p"
   */
  resolution?: '360p' | '540p' | '720p' | '1080p' | undefined;
  /**
   * Length of the clip in seconds; eight cost up to twice as much as five. Ten is not available in 1080p. Sent with its
   * default when left out.
   *
   * @default "5"
   */
  duration?: '5' | '8' | '10' | undefined;
  /**
   * Whether the model thinks your prompt through and enriches it first: auto decides by itself, enabled always does,
   * disabled takes it literally.
   *
   * @default "auto"
   */
  thinkingType?: 'auto' | 'enabled' | 'disabled' | undefined;
  /** Things to keep out of the clip, as a short list such as blur, text or extra limbs. At most 2048 characters. */
  negativePrompt?: string | undefined;
  /**
   * Whether sound that fits the picture is made as well, true or false; it raises the price. Sent with its default when
   * left out.
   *
   * @default "false"
   */
  generateAudioSwitch?: 'true' | 'false' | undefined;
  /**
   * Whether the clip is cut into several camera angles, true or false; it raises the price. Sent with its default when
   * left out.
   *
   * @default "false"
   */
  generateMultiClipSwitch?: 'true' | 'false' | undefined;
}

/**
 * PixVerse 5.5, image to video
 *
 * Sets a picture in motion for 5, 8 or 10 seconds, with sound and several camera angles on request.
 *
 * - Documented as `pixverse-v5.5/image-to-video`
 * - Id: `pixverse-v5.5/image-to-video`
 * - Price: 3.1 to 19.4 CNY per call, by resolution, duration, generateAudioSwitch and generateMultiClipSwitch (2026-05-07)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(pixverseV55ImageToVideo, {
 *   prompt: 'The sails fill with wind, the boat heels over and spray flies across the deck as the camera follows alongside.',
 *   imageUrl: 'https://example.com/boat.jpg',
 *   resolution: '540p',
 *   duration: '5',
 *   generateAudioSwitch: 'false',
 *   generateMultiClipSwitch: 'false',
 * });
 * ```
 * @see RunningHub public model registry, 2026-05-07
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const pixverseV55ImageToVideo: Model<PixverseV55ImageToVideoInput, 'video'> = {
  id: 'pixverse-v5.5/image-to-video',
  output: 'video',
  media: { imageUrl: ['image', 10, 'jpg jpeg png'] },
  defaults: { resolution: '540p', duration: '5', generateAudioSwitch: 'false', generateMultiClipSwitch: 'false' },
  sites: { cn: { until: '2026-09-21' } },
};
