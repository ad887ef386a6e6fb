// Generated from spec/models/dreamactor/dreamactor-v2.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link dreamactorV2}. */
export interface DreamactorV2Input {
  /** The character to animate. Between 480x480 and 1920x1080 pixels. JPG, JPEG or PNG, up to 5 MB. */
  imageUrl: MediaInput;
  /**
   * The performance to copy: at most 30 seconds long, between 200x200 and 2048x1440 pixels. Its seconds decide the
   * price. MP4, MOV or WEBM, up to 100 MB.
   */
  videoUrl: MediaInput;
}

/**
 * DreamActor 2, motion control
 *
 * Makes the character of one picture move and act like the person in a driving clip.
 * The clip gives the movement, the picture gives the looks; there is no prompt.
 *
 * - Documented as `bytedance/dreamactor-v2`
 * - Id: `bytedance/dreamactor-v2`
 * - Price: 0.32 CNY per second (2026-09-10)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(dreamactorV2, {
 *   imageUrl: 'https://example.com/fox-character.png',
 *   videoUrl: 'https://example.com/dance.mp4',
 * });
 * ```
 * @see RunningHub API documentation, 2026-09-19
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 * @see public snapshot of the registry, 2026-08-01
 * @see RunningHub public model registry, 2026-09-10
 */
export const dreamactorV2: Model<DreamactorV2Input, 'video'> = {
  id: 'bytedance/dreamactor-v2',
  output: 'video',
  media: { imageUrl: ['image', 5, 'jpg jpeg png'], videoUrl: ['video', 100, 'mp4 mov webm'] },
};
