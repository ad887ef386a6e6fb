// Generated from spec/models/kling/kling-v3.0-std-motion-control.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link klingV30StdMotionControl}. */
export interface KlingV30StdMotionControlInput {
  /**
   * Picture of the person who should move. Each side 300 to 65536 pixels, shape between 1:2.5 and 2.5:1. JPG or PNG, up
   * to 10 MB.
   */
  imageUrl: MediaInput;
  /** Video with the movement to copy, 3 to 30 seconds long, each side 340 to 3850 pixels. MP4, up to 100 MB. */
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
   * Things to keep out of the clip, as a short list such as blur, extra fingers or captions. At most 2500 characters.
   */
  negativePrompt?: string | undefined;
  /**
   * Whether the clip keeps the sound of the motion video.
   *
   * @default true
   */
  keepOriginalSound?: boolean | undefined;
  /**
   * Elements made beforehand with kling-elements or kling-elements-advanced, to keep a character or object
   * recognizable.
   */
  elementList?: readonly {
    /** Number of the element as returned when it was made; pass it as text so that no digit is lost. */
    element_id?: string | number | undefined;
    [field: string]: unknown;
  }[] | undefined;
}

/**
 * Kling 3.0 Standard, motion control
 *
 * Lets the person in a picture perform the movements of a reference video.
 * Able to reuse prepared elements, as 2.6 is not; cheaper than Pro.
 * The clip is billed by the second.
 *
 * - Documented as `kling-v3.0-std-motion-control`
 * - Id: `kling-v3.0-std/motion-control`
 * - Price: 0.81 CNY per second (2026-09-10)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(klingV30StdMotionControl, {
 *   imageUrl: 'https://example.com/chef.png',
 *   videoUrl: 'https://example.com/pan-toss.mp4',
 *   characterOrientation: 'video',
 *   prompt: 'Busy restaurant kitchen, warm light, flames under the pan.',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 * @see RunningHub public model registry, 2026-09-10
 */
export const klingV30StdMotionControl: Model<KlingV30StdMotionControlInput, 'video'> = {
  id: 'kling-v3.0-std/motion-control',
  output: 'video',
  media: { imageUrl: ['image', 10, 'jpg png'], videoUrl: ['video', 100, 'mp4'] },
  defaults: { characterOrientation: 'video' },
};
