// Generated from spec/models/pixverse/pixverse-c1-transition.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link pixverseC1Transition}. */
export interface PixverseC1TransitionInput {
  /**
   * How the first picture turns into the last: what changes shape, how fast, and how the camera moves. At most 2048
   * characters.
   */
  prompt: string;
  /** The picture the transition starts from. JPG, PNG, JPEG or WEBP, up to 10 MB. */
  firstImageUrl: MediaInput;
  /**
   * The picture the transition ends on. Leave it out to let the prompt decide the ending. JPG, PNG, JPEG or WEBP, up to
   * 10 MB.
   */
  endImageUrl?: MediaInput | undefined;
  /**
   * Size class of the clip; 360p and 540p cost the same, 720p and 1080p more. Sent with its default when left out.
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
  /**
   * Width to height of the clip: 9:16 for phones, 16:9 for screens, 21:9 for cinema. Stay close to the pictures.
   *
   * @default "1:1"
   */
  aspectRatio?: '16:9' | '4:3' | '1:1' | '3:4' | '9:16' | '2:3' | '3:2' | '21:9' | undefined;
}

/**
 * PixVerse C1, transition
 *
 * Turns one picture into another, or develops it freely when no last picture is given.
 * It costs several times as much per second as the V6 transition.
 *
 * - Documented as `pixverse-c1/transition`
 * - Id: `pixverse-c1/transition`
 * - Price: 0.63 to 3.15 CNY per second, by resolution and generateAudioSwitch (2026-05-07)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(pixverseC1Transition, {
 *   prompt: 'The caterpillar wraps itself up, the cocoon splits and a butterfly spreads its wings.',
 *   firstImageUrl: 'https://example.com/caterpillar.jpg',
 *   endImageUrl: 'https://example.com/butterfly.jpg',
 *   resolution: '720p',
 *   duration: 5,
 *   generateAudioSwitch: true,
 *   aspectRatio: '3:2',
 * });
 * ```
 * @see RunningHub public model registry, 2026-05-07
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const pixverseC1Transition: Model<PixverseC1TransitionInput, 'video'> = {
  id: 'pixverse-c1/transition',
  output: 'video',
  media: { firstImageUrl: ['image', 10, 'jpg png jpeg webp'], endImageUrl: ['image', 10, 'jpg png jpeg webp'] },
  defaults: { resolution: '720p', duration: 5, generateAudioSwitch: true },
  sites: { cn: { until: '2026-09-21' } },
};
