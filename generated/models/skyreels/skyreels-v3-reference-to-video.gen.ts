// Generated from spec/models/skyreels/skyreels-v3-reference-to-video.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link skyreelsV3ReferenceToVideo}. */
export interface SkyreelsV3ReferenceToVideoInput {
  /**
   * What happens in the clip; describe each person or object so that it can be told which picture is meant. At most
   * 2048 characters.
   */
  prompt: string;
  /**
   * Pictures of the people, objects or places to bring together. 1 to 4 items; each JPG, JPEG, PNG, GIF or BMP, up to
   * 10 MB.
   */
  imageUrls: readonly MediaInput[];
  /**
   * Length of the clip in seconds. A whole number; 1 to 5.
   *
   * @default 5
   */
  duration?: number | undefined;
  /**
   * Width to height of the clip: 9:16 for phones, 16:9 for screens, 1:1 for feeds.
   *
   * @default "16:9"
   */
  aspectRatio?: '16:9' | '9:16' | '1:1' | '4:3' | '3:4' | undefined;
}

/**
 * SkyReels V3, references to video
 *
 * Makes a clip of up to five seconds in which the people or objects of one to four pictures appear together.
 * No longer in the vendor documentation; use SkyReels V4 Omni Standard, references to video.
 *
 * - Documented as `skyreels-v3/reference-to-video`
 * - Id: `skyreels-v3/reference-to-video`
 * - Price: about 0.25 CNY per second (2026-09-10)
 *
 * @deprecated Deprecated by the vendor (seen 2026-04-30). Use 'skyreels-v4/omni-reference-std' instead.
 * @example
 * ```ts
 * const { output } = await rh.run(skyreelsV3ReferenceToVideo, {
 *   prompt: 'The model from the first picture walks a catwalk in the coat from the second, flashes on both sides.',
 *   imageUrls: ['https://example.com/model.png', 'https://example.com/coat.png'],
 *   aspectRatio: '9:16',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-02
 * @see RunningHub public model registry, 2026-05-07
 * @see RunningHub public model registry, 2026-09-10
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const skyreelsV3ReferenceToVideo: Model<SkyreelsV3ReferenceToVideoInput, 'video'> = {
  id: 'skyreels-v3/reference-to-video',
  output: 'video',
  media: { imageUrls: ['image', 10, 'jpg jpeg png gif bmp'] },
  sites: { cn: { until: '2026-09-21' } },
};
