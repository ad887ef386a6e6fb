// Generated from spec/models/kling/kling-v2.6-std-motion-control.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link klingV26StdMotionControl}. */
export interface KlingV26StdMotionControlInput {
  /**
   * Picture of the person who should move. Show as much of the body as the motion video does. JPG or PNG, up to 10 MB.
   */
  imageUrl: MediaInput;
  /** Video with the movement to copy, with the whole body in view and no cuts. MP4, up to 100 MB. */
  videoUrl: MediaInput;
  /**
   * Which way the person faces: image keeps the pose of the picture (motion video up to 10 s), video follows the motion
   * video (up to 30 s). Sent with its default when left out.
   *
   * @default "video"
   */
  characterOrientation?: 'image' | 'video' | undefined;
  /** Surroundings, light and mood of the clip; the movement itself comes from the video. At most 2500 characters. */
  prompt?: string | undefined;
  /**
   * Whether the clip keeps the sound of the motion video, yes or no.
   *
   * @default "yes"
   */
  keepOriginalSound?: 'yes' | 'no' | undefined;
}

/**
 * Kling 2.6 Standard, motion control
 *
 * Lets the person in a picture perform the movements of a reference video.
 * Standard is cheaper than Pro.
 * The clip is billed by the second.
 *
 * - Documented as `kling-v2.6-std-motion-control`
 * - Id: `kling-v2.6-std/motion-control`
 * - Price: 0.35 CNY per second (2026-09-10)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(klingV26StdMotionControl, {
 *   imageUrl: 'https://example.com/idol.png',
 *   videoUrl: 'https://example.com/dance.mp4',
 *   characterOrientation: 'video',
 *   prompt: 'Keep the studio background plain and the light soft.',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 * @see RunningHub public model registry, 2026-09-10
 */
export const klingV26StdMotionControl: Model<KlingV26StdMotionControlInput, 'video'> = {
  id: 'kling-v2.6-std/motion-control',
  output: 'video',
  media: { imageUrl: ['image', 10, 'jpg png'], videoUrl: ['video', 100, 'mp4'] },
  defaults: { characterOrientation: 'video' },
};
