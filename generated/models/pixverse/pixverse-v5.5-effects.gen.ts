// Generated from spec/models/pixverse/pixverse-v5.5-effects.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link pixverseV55Effects}. */
export interface PixverseV55EffectsInput {
  /** Portrait the effect acts on, with the face and upper body in view. JPG, JPEG or PNG, up to 10 MB. */
  imageUrl: MediaInput;
  /**
   * The ready-made effect; the name says what happens to the person, for example 3D Figurine Factor turns them into a
   * boxed toy. Sent with its default when left out.
   *
   * @default "Kiss Me AI"
   */
  effect?:
    | 'Kiss Me AI'
    | 'Muscle Surge'
    | 'Anything'
    | 'Robot'
    | 'The Tiger Touch'
    | 'Holy Wings'
    | 'Hulk'
    | 'Venom'
    | 'Microwave'
    | 'Hug'
    | 'Kiss'
    | '3D Figurine Factor'
    | 'Baby Face'
    | 'Bald Swipe'
    | 'Black Myth: Wukong'
    | 'BOOM DROP'
    | 'Squid Game'
    | 'Zombie Mode'
    | undefined;
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
  /** Things to keep out of the clip, as a short list such as blur, text or extra limbs. At most 2048 characters. */
  negativePrompt?: string | undefined;
  /**
   * Whether the model thinks your prompt through and enriches it first: auto decides by itself, enabled always does,
   * disabled takes it literally.
   *
   * @default "auto"
   */
  thinkingType?: 'auto' | 'enabled' | 'disabled' | undefined;
}

/**
 * PixVerse 5.5, effects
 *
 * Applies a ready-made effect to a portrait, such as a hug, a muscle surge or a toy figurine.
 * No prompt is needed; choose the effect and a clear picture.
 *
 * - Documented as `pixverse-v5.5-effects`
 * - Id: `pixverse-v5.5-effects`
 * - Price: 3.1 to 16.6 CNY per call, by resolution and duration (2026-05-07)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(pixverseV55Effects, {
 *   imageUrl: 'https://example.com/portrait.jpg',
 *   effect: '3D Figurine Factor',
 *   resolution: '720p',
 *   duration: '5',
 * });
 * ```
 * @see RunningHub public model registry, 2026-05-07
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const pixverseV55Effects: Model<PixverseV55EffectsInput, 'video'> = {
  id: 'pixverse-v5.5-effects',
  output: 'video',
  media: { imageUrl: ['image', 10, 'jpg jpeg png'] },
  defaults: { effect: 'Kiss Me AI', resolution: '540p', duration: '5' },
  sites: { cn: { until: '2026-09-21' } },
};
