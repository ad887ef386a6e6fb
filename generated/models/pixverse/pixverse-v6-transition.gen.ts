// Generated from spec/models/pixverse/pixverse-v6-transition.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link pixverseV6Transition}. */
export interface PixverseV6TransitionInput {
  /**
   * How the first picture turns into the last: what changes shape, how fast, and how the camera moves. At most 2048
   * characters.
   */
  prompt: string;
  /** The picture the transition starts from. JPG, JPEG, PNG or WEBP, up to 10 MB. */
  firstImageUrl: MediaInput;
  /** The picture the transition ends on. JPG, JPEG, PNG or WEBP, up to 10 MB. */
  endImageUrl: MediaInput;
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
   * @default false
   */
  generateAudioSwitch?: boolean | undefined;
  /**
   * Whether the camera changes its angle during the clip. Sent with its default when left out.
   *
   * @default false
   */
  generateMultiClipSwitch?: boolean | undefined;
  /**
   * Width to height of the clip: 9:16 for phones, 16:9 for screens, 21:9 for cinema. Stay close to the pictures.
   *
   * @default "1:1"
   */
  aspectRatio?: '16:9' | '4:3' | '1:1' | '3:4' | '9:16' | '2:3' | '3:2' | '21:9' | undefined;
  /** Look of the clip. Leave it out to keep the look of the input. */
  style?: 'anime' | '3d_animation' | 'clay' | 'comic' | 'cyberpunk' | undefined;
  /** Things to keep out of the clip, as a short list such as blur, text or extra limbs. At most 2048 characters. */
  negativePrompt?: string | undefined;
  /**
   * Number that fixes the chance part, so that the same input gives a similar clip. Leave it out for a new variation. A
   * whole number; -1 to 2147483647.
   */
  seed?: number | undefined;
  /**
   * Whether the model enriches your prompt before it starts.
   *
   * @default false
   */
  thinkingType?: boolean | undefined;
}

/**
 * PixVerse V6, transition
 *
 * Morphs one picture into another over up to 15 seconds, in a chosen look and with several camera angles if wanted.
 *
 * - Documented as `pixverse-v6/transition`
 * - Id: `pixverse-v6/transition`
 * - Price: 0.158 to 0.725 CNY per second, by resolution and generateAudioSwitch (2026-05-07)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(pixverseV6Transition, {
 *   prompt: 'The pencil lines lift off the paper, gain color and volume, and settle into the finished house.',
 *   firstImageUrl: 'https://example.com/sketch.png',
 *   endImageUrl: 'https://example.com/house.png',
 *   resolution: '720p',
 *   duration: 5,
 *   generateAudioSwitch: false,
 *   generateMultiClipSwitch: false,
 *   aspectRatio: '4:3',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 */
export const pixverseV6Transition: Model<PixverseV6TransitionInput, 'video'> = {
  id: 'pixverse-v6/transition',
  output: 'video',
  media: { firstImageUrl: ['image', 10, 'jpg jpeg png webp'], endImageUrl: ['image', 10, 'jpg jpeg png webp'] },
  defaults: { resolution: '720p', duration: 5, generateAudioSwitch: false, generateMultiClipSwitch: false },
};
