// Generated from spec/models/marble/marble-1.1-text-to-world.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link marble11TextToWorld}. */
export interface Marble11TextToWorldInput {
  /**
   * The place to create: kind of space, layout, materials, light and mood. Describe surroundings rather than single
   * objects. At most 4000 characters.
   */
  prompt?: string | undefined;
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
 * Marble 1.1, text to world
 *
 * Creates a 3D world you can walk through from a written description.
 * It follows 1.0 at the same price.
 *
 * - Documented as `marble-1.1/text-to-world`
 * - Id: `marble-1.1/text-to-world`
 * - Price: about 10.62 CNY per call (2026-09-10)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(marble11TextToWorld, {
 *   prompt: 'A wooden tea house on a misty mountain terrace, paper lanterns, mossy stone steps leading down to a pond with a small bridge.',
 *   displayName: 'A mountain tea house',
 *   seed: 42,
 *   tags: 'demo, outdoor',
 * });
 * ```
 * @see RunningHub public model registry, 2026-05-07
 * @see RunningHub public model registry, 2026-09-10
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const marble11TextToWorld: Model<Marble11TextToWorldInput, '3d'> = {
  id: 'marble-1.1/text-to-world',
  output: '3d',
  sites: { cn: { until: '2026-09-21' } },
};
