// Generated from spec/models/pixverse/pixverse-v5.6-image-to-video.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link pixverseV56ImageToVideo}. */
export interface PixverseV56ImageToVideoInput {
  /**
   * What should move, how the camera behaves and what the mood is, starting from the picture. At most 2048 characters.
   */
  prompt: string;
  /** The picture the clip starts from. JPG, JPEG or PNG, up to 10 MB. */
  imageUrl: MediaInput;
  /**
   * Size class of the clip; 360p and 540p cost the same, higher classes mostly more. Ten-second clips stop at 720p.
   *
   * @default "540p"
   */
  resolution?: '360p' | '540p' | '720p' | '1080p' | undefined;
  /**
   * Length of the clip in seconds; eight cost up to twice as much as five. Ten is not available in 1080p.
   *
   * @default "5"
   */
  duration?: '5' | '8' | '10' | undefined;
  /**
   * Whether sound that fits the picture is made as well, true or false; it raises the price. Sent with its default when
   * left out.
   *
   * @default "false"
   */
  generateAudioSwitch?: 'true' | 'false' | undefined;
  /**
   * Whether the model thinks your prompt through and enriches it first: auto decides by itself, enabled always does,
   * disabled takes it literally.
   *
   * @default "auto"
   */
  thinkingType?: 'auto' | 'enabled' | 'disabled' | undefined;
  /** Things to keep out of the clip, as a short list such as blur, text or extra limbs. At most 2048 characters. */
  negativePrompt?: string | undefined;
}

/**
 * PixVerse 5.6, image to video
 *
 * Sets a picture in motion for 5, 8 or 10 seconds, with sound on request.
 * V6 allows any length up to 15 seconds.
 * No longer in the vendor documentation; use PixVerse V6, image to video.
 *
 * - Documented as `pixverse-v5.6/image-to-video`
 * - Id: `pixverse-v5.6/image-to-video`
 * - Price: 2.3 to 12.67 CNY per call, by resolution, duration and generateAudioSwitch (2026-05-07)
 *
 * @deprecated Deprecated by the vendor (seen 2026-04-30). Use 'pixverse-v6/image-to-video' instead.
 * @example
 * ```ts
 * const { output } = await rh.run(pixverseV56ImageToVideo, {
 *   prompt: 'The cat opens its eyes, stretches, yawns and walks towards the camera, everything else stays still.',
 *   imageUrl: 'https://example.com/cat.png',
 *   resolution: '1080p',
 *   duration: '5',
 *   generateAudioSwitch: 'false',
 *   negativePrompt: 'blur, text',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-02
 * @see RunningHub public model registry, 2026-05-07
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const pixverseV56ImageToVideo: Model<PixverseV56ImageToVideoInput, 'video'> = {
  id: 'pixverse-v5.6/image-to-video',
  output: 'video',
  media: { imageUrl: ['image', 10, 'jpg jpeg png'] },
  defaults: { generateAudioSwitch: 'false' },
  sites: { cn: { until: '2026-09-21' } },
};
