// Generated from spec/models/pixverse/pixverse-v5.5-transition.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link pixverseV55Transition}. */
export interface PixverseV55TransitionInput {
  /**
   * How the first picture turns into the last: what changes shape, how fast, and how the camera moves. At most 2048
   * characters.
   */
  prompt: string;
  /** The picture the transition starts from. JPG, JPEG or PNG, up to 20 MB. */
  imageUrl: MediaInput;
  /** The picture the transition ends on. JPG, JPEG or PNG, up to 20 MB. */
  endImageUrl: MediaInput;
  /**
   * Width to height of the clip: 9:16 for phones, 16:9 for screens, 1:1 for feeds. Stay close to the pictures.
   *
   * @default "16:9"
   */
  aspectRatio?: '16:9' | '1:1' | '4:3' | '3:4' | '9:16' | undefined;
  /**
   * Length of the clip in seconds; eight cost up to twice as much as five. Ten is not available in 1080p. Sent with its
   * default when left out.
   *
   * @default "5"
   */
  duration?: '5' | '8' | '10' | undefined;
  /**
   * Size class of the clip; 360p and 540p cost the same, higher classes mostly more. Ten-second clips stop at 720p.
   * Sent with its default when left out.
   *
   * @default "540p"
   */
  resolution?: '360p' | '540p' | '720p' | '1080p' | undefined;
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
 * PixVerse 5.5, transition
 *
 * Morphs one picture into another with the change you describe.
 * For longer or cheaper transitions take V6.
 *
 * - Documented as `pixverse-v5.5-transition`
 * - Id: `pixverse-v5.5-transition`
 * - Price: 3.1 to 16.6 CNY per call, by resolution and duration (2026-05-07)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(pixverseV55Transition, {
 *   prompt: 'The sun sets behind the skyline, shadows grow long, and the windows light up until it is night.',
 *   imageUrl: 'https://example.com/day.jpg',
 *   endImageUrl: 'https://example.com/night.jpg',
 *   aspectRatio: '16:9',
 *   duration: '5',
 *   resolution: '540p',
 * });
 * ```
 * @see RunningHub public model registry, 2026-05-07
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const pixverseV55Transition: Model<PixverseV55TransitionInput, 'video'> = {
  id: 'pixverse-v5.5-transition',
  output: 'video',
  media: { imageUrl: ['image', 20, 'jpg jpeg png'], endImageUrl: ['image', 20, 'jpg jpeg png'] },
  defaults: { duration: '5', resolution: '540p' },
  sites: { cn: { until: '2026-09-21' } },
};
