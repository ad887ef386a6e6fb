// Generated from spec/models/kling/kling-v3-turbo-std-image-to-video.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link klingV3TurboStdImageToVideo}. */
export interface KlingV3TurboStdImageToVideoInput {
  /**
   * The picture the clip starts from. Each side must have at least 300 pixels, with a shape between 1:2.5 and 2.5:1.
   * JPG, JPEG or PNG, up to 50 MB.
   */
  firstImageUrl: MediaInput;
  /**
   * What should move or change, starting from the picture, and how the camera behaves. There is no need to describe
   * what is already visible. Use multiPrompt in its place for several shots. At most 2500 characters.
   */
  prompt?: string | undefined;
  /**
   * Length in seconds of a clip in one take, which is also what is billed. With multiPrompt the lengths of the shots
   * are added up and billed instead, 15 seconds at most. Sent with its default when left out.
   *
   * @default "5"
   */
  duration?: '3' | '4' | '5' | '6' | '7' | '8' | '9' | '10' | '11' | '12' | '13' | '14' | '15' | undefined;
  /**
   * One description per shot, in playing order, for a clip that is cut into several shots. It takes the place of
   * prompt. At most 6 items.
   */
  multiPrompt?: readonly {
    /** Position of the shot in the clip, counted from 1. A whole number. */
    index?: number | undefined;
    /** What happens in this shot. */
    prompt?: string | undefined;
    /** Length of this shot in seconds; all shots together last 3 to 15 seconds. */
    duration?: string | number | undefined;
    [field: string]: unknown;
  }[] | undefined;
}

/**
 * Kling 3.0 Turbo Standard, image to video
 *
 * Sets a picture in motion for 3 to 15 seconds, in one take or cut into up to six shots.
 * Standard renders 720p, Pro 1080p. The turbo line takes a first frame only and has no switch for sound; plain Kling
 * 3.0 has both a last frame and sound.
 * Every second is billed.
 *
 * - Documented as `kling-v3-turbo-std-image-to-video`
 * - Id: `kling-v3-turbo-std/image-to-video`
 *
 * @example
 * ```ts
 * const { output } = await rh.run(klingV3TurboStdImageToVideo, {
 *   firstImageUrl: 'https://example.com/baker.jpg',
 *   prompt: 'The baker folds the dough, flour drifts through the window light, and she looks up and smiles.',
 *   duration: '5',
 * });
 * ```
 * @see RunningHub API documentation, 2026-09-19
 * @see RunningHub public model registry, 2026-08-01
 */
export const klingV3TurboStdImageToVideo: Model<KlingV3TurboStdImageToVideoInput, 'video'> = {
  id: 'kling-v3-turbo-std/image-to-video',
  output: 'video',
  media: { firstImageUrl: ['image', 50, 'jpg jpeg png'] },
  defaults: { duration: '5' },
};
