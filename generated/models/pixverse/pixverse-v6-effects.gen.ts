// Generated from spec/models/pixverse/pixverse-v6-effects.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link pixverseV6Effects}. */
export interface PixverseV6EffectsInput {
  /**
   * Pictures the effect acts on, clear and with the subject in full view; some effects want two or more. 1 to 4 items;
   * each JPG, JPEG, PNG or WEBP, up to 10 MB.
   */
  imageUrls: readonly MediaInput[];
  /**
   * Number of the effect, as text. The numbers say nothing by themselves, and no list of them is documented. At most 32
   * characters. Sent with its default when left out.
   *
   * @default "351907687030400"
   */
  templateId?: string | undefined;
  /** What else should happen or how it should look; the effect works without it. At most 2048 characters. */
  prompt?: string | undefined;
  /**
   * Size class of the clip; every step up looks sharper. Sent with its default when left out.
   *
   * @default "720p"
   */
  quality?: '360p' | '540p' | '720p' | '1080p' | undefined;
  /**
   * Length of the clip in whole seconds. Give the effect the time it needs to play out. A whole number; 1 to 15. Sent
   * with its default when left out.
   *
   * @default 5
   */
  duration?: number | undefined;
  /**
   * Pace of the movement: normal, or fast for livelier action.
   *
   * @default "normal"
   */
  motionMode?: 'normal' | 'fast' | undefined;
  /**
   * Number that fixes the chance part, so that the same input gives a similar clip. Change it for another variation. A
   * whole number; 0 to 2147483647.
   *
   * @default 0
   */
  seed?: number | undefined;
  /** Things to keep out of the clip, as a short list such as blur, text or extra limbs. At most 2048 characters. */
  negativePrompt?: string | undefined;
  /**
   * Whether sound that fits the picture is made as well.
   *
   * @default false
   */
  generateAudioSwitch?: boolean | undefined;
  /**
   * Whether the model thinks your prompt through and enriches it first: auto decides by itself, enabled always does,
   * disabled takes it literally.
   *
   * @default "auto"
   */
  thinkingType?: 'auto' | 'enabled' | 'disabled' | undefined;
}

/**
 * PixVerse V6, effects
 *
 * Applies a ready-made effect to one to four pictures and makes a clip of any length up to 15 seconds.
 * Effects are chosen by the number of a template; how many pictures one needs depends on it.
 * Its price is not published.
 *
 * - Documented as `pixverse-v6/effects`
 * - Id: `pixverse-v6/effects`
 *
 * @example
 * ```ts
 * const { output } = await rh.run(pixverseV6Effects, {
 *   imageUrls: ['https://example.com/portrait.jpg'],
 *   templateId: '351907687030400',
 *   quality: '720p',
 *   duration: 5,
 *   generateAudioSwitch: true,
 * });
 * ```
 * @see RunningHub public model registry, 2026-08-01
 * @see RunningHub public model registry, 2026-09-10
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const pixverseV6Effects: Model<PixverseV6EffectsInput, 'video'> = {
  id: 'pixverse-v6/effects',
  output: 'video',
  media: { imageUrls: ['image', 10, 'jpg jpeg png webp'] },
  defaults: { templateId: '351907687030400', quality: '720p', duration: 5 },
  sites: { cn: { until: '2026-09-21' } },
};
