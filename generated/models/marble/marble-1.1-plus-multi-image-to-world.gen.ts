// Generated from spec/models/marble/marble-1.1-plus-multi-image-to-world.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link marble11PlusMultiImageToWorld}. */
export interface Marble11PlusMultiImageToWorldInput {
  /**
   * Words that guide what lies beyond the given material. Left out, the service describes it by itself. At most 4000
   * characters.
   */
  textPrompt?: string | undefined;
  /**
   * Rebuilds a real place from up to eight overlapping pictures. Necessary for more than four; off, the model invents
   * what lies between the views.
   *
   * @default false
   */
  reconstructImages?: boolean | undefined;
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
  [field: string]: unknown;
}

/**
 * Marble 1.1 Plus, multi-image to world
 *
 * Joins several pictures of one place into a 3D world.
 * The vendor has not published the name of the field that carries the pictures, so confirm it before relying on this
 * model.
 * Plus costs roughly twice as much as 1.1.
 *
 * - Documented as `marble-1.1-plus/multi-image-to-world`
 * - Id: `marble-1.1-plus/multi-image-to-world`
 * - Price: 20.83 CNY per call (2026-08-01)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(marble11PlusMultiImageToWorld, {
 *   textPrompt: 'A disused factory hall with steel columns, skylights and a row of old lathes.',
 *   reconstructImages: true,
 *   displayName: 'Factory hall',
 * });
 * ```
 * @see RunningHub public model registry, 2026-05-07
 * @see models that the Chinese site shows to visitors, 2026-09-21
 * @see RunningHub public model registry, 2026-08-01
 */
export const marble11PlusMultiImageToWorld: Model<Marble11PlusMultiImageToWorldInput, '3d'> = {
  id: 'marble-1.1-plus/multi-image-to-world',
  output: '3d',
  sites: { cn: { until: '2026-09-21' } },
};
