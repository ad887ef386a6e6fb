// Generated from spec/models/marble/marble-1.1-plus-video-to-world.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link marble11PlusVideoToWorld}. */
export interface Marble11PlusVideoToWorldInput {
  /**
   * The video to start from. The vendor also takes the id of an asset stored at World Labs, which a check of the input
   * before sending refuses. At most 2048 characters.
   */
  videoUrl?: MediaInput | undefined;
  /**
   * Words that guide what lies beyond the given material. Left out, the service describes it by itself. At most 4000
   * characters.
   */
  textPrompt?: string | undefined;
  /**
   * Uses your text word for word. When off, the service first expands it into a fuller scene description.
   *
   * @default false
   */
  disableRecaption?: boolean | undefined;
  /** Name shown for the world in the World Labs library. At most 64 characters. */
  displayName?: string | undefined;
  /**
   * Fixes the random start: the same seed and input give a similar world. Left out, the server draws one. A whole
   * number; 0 to 4294967295.
   */
  seed?: number | undefined;
  /**
   * Lets anyone find and open the world. Leave off for private work.
   *
   * @default false
   */
  permissionPublic?: boolean | undefined;
  /**
   * Lets anyone who knows the id of the world open it, even when it is not public.
   *
   * @default false
   */
  permissionAllowIdAccess?: boolean | undefined;
  /**
   * Labels for finding the world again: up to ten, separated by commas, each at most 64 characters. At most 700
   * characters; matching `^[^,]{0,65}(,[^,]{0,65}){0,9}$`.
   */
  tags?: string | undefined;
  /**
   * Who else may view the world: World Labs user ids or e-mail addresses, separated by commas. At most 4000 characters.
   */
  permissionAllowedReaders?: string | undefined;
  /**
   * Who else may change the world: World Labs user ids or e-mail addresses, separated by commas. At most 4000
   * characters.
   */
  permissionAllowedWriters?: string | undefined;
}

/**
 * Marble 1.1 Plus, video to world
 *
 * Rebuilds the place seen in a video as a 3D world.
 * Plus costs roughly twice as much as 1.1.
 *
 * - Documented as `marble-1.1-plus/video-to-world`
 * - Id: `marble-1.1-plus/video-to-world`
 * - Price: about 20.83 CNY per call (2026-09-10)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(marble11PlusVideoToWorld, {
 *   videoUrl: 'https://example.com/ruins-drone.mp4',
 *   textPrompt: 'Stone ruins on a grassy hill with a valley in the distance.',
 *   disableRecaption: true,
 *   displayName: 'A drone flight over ruins',
 * });
 * ```
 * @see RunningHub public model registry, 2026-05-07
 * @see RunningHub public model registry, 2026-09-10
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const marble11PlusVideoToWorld: Model<Marble11PlusVideoToWorldInput, '3d'> = {
  id: 'marble-1.1-plus/video-to-world',
  output: '3d',
  media: { videoUrl: ['video', 0, ''] },
  sites: { cn: { until: '2026-09-21' } },
};
