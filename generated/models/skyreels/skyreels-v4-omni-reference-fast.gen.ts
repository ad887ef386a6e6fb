// Generated from spec/models/skyreels/skyreels-v4-omni-reference-fast.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link skyreelsV4OmniReferenceFast}. */
export interface SkyreelsV4OmniReferenceFastInput {
  /**
   * What happens in the clip. Cite a reference by its tag with an at sign in front, such as @image_1. 1 to 2500
   * characters.
   */
  prompt: string;
  /**
   * Width to height of the clip: 9:16 for phones, 16:9 for screens, 1:1 for feeds. Ignored with a reference video,
   * whose shape is kept.
   *
   * @default "16:9"
   */
  aspectRatio?: '16:9' | '9:16' | '1:1' | '4:3' | '3:4' | undefined;
  /**
   * Length of the clip in seconds. A reference video overrides it with its own length, up to 10. A whole number; 3 to
   * 15.
   *
   * @default 5
   */
  duration?: number | undefined;
  /**
   * Whether the model extends and tidies your prompt first, for more detail. Turn it off to be taken literally.
   *
   * @default true
   */
  promptOptimizer?: boolean | undefined;
  /**
   * Reference pictures, all of the same type: up to three of type image, or a single grid. Not together with a video of
   * type extend. At most 3 items.
   */
  refImages?: readonly {
    /** image for one subject, grid for one picture that shows several views or panels. */
    type?: 'image' | 'grid' | undefined;
    /** Name under which the prompt cites the reference, such as image_1. */
    tag?: string | undefined;
    /** Address of the picture. */
    url?: MediaInput | undefined;
    [field: string]: unknown;
  }[] | undefined;
  /**
   * One reference video of at most 15 seconds, to imitate or to continue. Which name carries its address is not
   * documented.
   */
  refVideos?: {
    /** reference follows the video in length and shape, extend continues it. */
    type?: 'reference' | 'extend' | undefined;
    [field: string]: unknown;
  } | undefined;
  /**
   * Size class of the clip; 480p is enough for drafts. Sent with its default when left out.
   *
   * @default "1080p"
   */
  resolution?: '480p' | '720p' | '1080p' | undefined;
}

/**
 * SkyReels V4 Omni Fast, references to video
 *
 * Makes a clip around subjects from reference pictures, or imitates or continues a reference video.
 * At least one reference is needed.
 * Unlike Standard it is silent.
 *
 * - Documented as `skyreels-v4/omni-reference-fast`
 * - Id: `skyreels-v4/omni-reference-fast`
 * - Price: 0.1 CNY per call (2026-09-10)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(skyreelsV4OmniReferenceFast, {
 *   prompt: 'The toy robot from the picture @image_1 rolls across the carpet of picture @image_2 and bumps into a ball.',
 *   refImages: [
 *     { type: 'image', tag: 'image_1', url: 'https://example.com/toy.png' },
 *     { type: 'image', tag: 'image_2', url: 'https://example.com/room.jpg' },
 *   ],
 *   resolution: '1080p',
 * });
 * ```
 * @see capture of the .cn model catalog, 2026-06-18
 * @see public snapshot of the registry, 2026-08-01
 * @see RunningHub API documentation, 2026-09-19
 * @see RunningHub public model registry, 2026-09-10
 */
export const skyreelsV4OmniReferenceFast: Model<SkyreelsV4OmniReferenceFastInput, 'video'> = {
  id: 'skyreels-v4/omni-reference-fast',
  output: 'video',
  media: { url: ['image', 0, ''] },
  defaults: { resolution: '1080p' },
};
