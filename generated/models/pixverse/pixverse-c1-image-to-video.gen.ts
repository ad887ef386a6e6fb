// Generated from spec/models/pixverse/pixverse-c1-image-to-video.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link pixverseC1ImageToVideo}. */
export interface PixverseC1ImageToVideoInput {
  /** The picture the clip starts from; it also decides the shape. JPG, PNG, JPEG or WEBP, up to 10 MB. */
  imageUrl: MediaInput;
  /**
   * What should move, how the camera behaves and what the mood is, starting from the picture. Leave it out to let the
   * model decide. At most 2048 characters.
   */
  prompt?: string | undefined;
  /**
   * Size class of the clip; every step up looks sharper and costs more. Sent with its default when left out.
   *
   * @default "720p"
   */
  resolution?: '360p' | '540p' | '720p' | '1080p' | undefined;
  /**
   * Length of the clip in seconds, which is also what is billed. A whole number; 1 to 15. Sent with its default when
   * left out.
   *
   * @default 5
   */
  duration?: number | undefined;
  /**
   * Whether sound that fits the picture is made as well; it raises the price. Sent with its default when left out.
   *
   * @default true
   */
  generateAudioSwitch?: boolean | undefined;
}

/**
 * PixVerse C1, image to video
 *
 * Sets a picture in motion with a cinematic look, up to 15 seconds and with sound unless switched off.
 *
 * - Documented as `pixverse-c1/image-to-video`
 * - Id: `pixverse-c1/image-to-video`
 * - Price: 0.189 to 0.756 CNY per second, by resolution and generateAudioSwitch (2026-05-07)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(pixverseC1ImageToVideo, {
 *   imageUrl: 'https://example.com/perfume.png',
 *   prompt: 'The bottle turns on its base, light runs along the glass edge and a thin mist drifts past behind it.',
 *   resolution: '720p',
 *   duration: 5,
 *   generateAudioSwitch: false,
 * });
 * ```
 * @see RunningHub public model registry, 2026-05-07
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const pixverseC1ImageToVideo: Model<PixverseC1ImageToVideoInput, 'video'> = {
  id: 'pixverse-c1/image-to-video',
  output: 'video',
  media: { imageUrl: ['image', 10, 'jpg png jpeg webp'] },
  defaults: { resolution: '720p', duration: 5, generateAudioSwitch: true },
  sites: { cn: { until: '2026-09-21' } },
};
