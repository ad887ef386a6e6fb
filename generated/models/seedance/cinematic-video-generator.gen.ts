// Generated from spec/models/seedance/cinematic-video-generator.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link cinematicVideoGenerator}. */
export interface CinematicVideoGeneratorInput {
  /** The scene as a director would brief it: light, mood, camera movement and action. At most 2048 characters. */
  prompt: string;
  /**
   * Pictures that set the style, the characters or the place. At most 4 items; each JPG, JPEG, PNG or WEBP, up to 10
   * MB.
   */
  imageUrls?: readonly MediaInput[] | undefined;
  /**
   * Width to height of the frame: 16:9 for screens, 9:16 for phones, 4:3 and 3:4 for a classic look.
   *
   * @default "16:9"
   */
  aspectRatio?: '16:9' | '9:16' | '4:3' | '3:4' | undefined;
  /**
   * Length of the clip in seconds; every second is billed. Sent with its default when left out.
   *
   * @default "5"
   */
  duration?: '5' | '10' | '15' | undefined;
}

/**
 * Cinematic video generator
 *
 * Turns a film-like scene description, with a few optional reference pictures, into a clip.
 *
 * - Documented as `cinematic-video-generator`
 * - Id: `cinematic-video-generator`
 * - Price: 1 CNY per second (2026-05-07)
 *
 * @deprecated Withdrawn (seen 2026-09-21): neither the vendor's lists of models of September 2026 nor its documentation
 * has it. Use 'rhart-video/sparkvideo-2.0/multimodal-video' instead.
 * @example
 * ```ts
 * const { output } = await rh.run(cinematicVideoGenerator, {
 *   prompt: 'A night train crosses a viaduct in heavy snow, warm light in the windows, slow aerial shot following it into the dark.',
 *   imageUrls: ['https://example.com/viaduct.jpg'],
 *   aspectRatio: '16:9',
 *   duration: '5',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-02
 * @see RunningHub public model registry, 2026-05-07
 * @see RunningHub public model registry, 2026-09-10
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const cinematicVideoGenerator: Model<CinematicVideoGeneratorInput, 'video'> = {
  id: 'cinematic-video-generator',
  output: 'video',
  media: { imageUrls: ['image', 10, 'jpg jpeg png webp'] },
  defaults: { duration: '5' },
};
