// Generated from spec/models/pixverse/pixverse-v6-extend.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link pixverseV6Extend}. */
export interface PixverseV6ExtendInput {
  /** What should happen in the added part. At most 2048 characters. */
  prompt: string;
  /** The clip to continue; its last moments set the scene. MP4, MOV or WEBM, up to 100 MB. */
  videoUrl: MediaInput;
  /**
   * Size class of the clip; every step up looks sharper and costs more. Sent with its default when left out.
   *
   * @default "720p"
   */
  resolution?: '360p' | '540p' | '720p' | '1080p' | undefined;
  /**
   * Length of the added part in seconds, which is also what is billed. A whole number; 1 to 15. Sent with its default
   * when left out.
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
  /** Things to keep out of the clip, as a short list such as blur, text or extra limbs. At most 2048 characters. */
  negativePrompt?: string | undefined;
  /** Look of the clip. Leave it out to keep the look of the input. */
  style?: 'anime' | '3d_animation' | 'clay' | 'comic' | 'cyberpunk' | undefined;
  /**
   * Number that fixes the chance part, so that the same input gives a similar clip. Leave it out for a new variation. A
   * whole number; -1 to 2147483647.
   */
  seed?: number | undefined;
}

/**
 * PixVerse V6, extend a video
 *
 * Continues an existing clip with up to 15 further seconds that match it in look and movement.
 *
 * - Documented as `pixverse-v6/extend`
 * - Id: `pixverse-v6/extend`
 * - Price: 0.158 to 0.725 CNY per second, by resolution and generateAudioSwitch (2026-05-07)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(pixverseV6Extend, {
 *   prompt: 'The surfer rides the wave to its end, jumps off and walks up the beach carrying the board.',
 *   videoUrl: 'https://example.com/surfer.mp4',
 *   resolution: '720p',
 *   duration: 5,
 *   generateAudioSwitch: true,
 *   negativePrompt: 'text, logos',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 */
export const pixverseV6Extend: Model<PixverseV6ExtendInput, 'video'> = {
  id: 'pixverse-v6/extend',
  output: 'video',
  media: { videoUrl: ['video', 100, 'mp4 mov webm'] },
  defaults: { resolution: '720p', duration: 5, generateAudioSwitch: true },
};
