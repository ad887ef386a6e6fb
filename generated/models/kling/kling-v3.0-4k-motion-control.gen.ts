// Generated from spec/models/kling/kling-v3.0-4k-motion-control.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link klingV30In4kMotionControl}. */
export interface KlingV30In4kMotionControlInput {
  [field: string]: unknown;
}

/**
 * Kling 3.0 4K, motion control
 *
 * Listed as the 4k variant of Kling motion control.
 * The vendor has published no fields and no price for it, so this description cannot say what to send; the Pro variant
 * is documented.
 *
 * - Documented as `kling-v3.0-4k-motion-control`
 * - Id: `kling-v3.0-4k/motion-control`
 *
 * @example
 * ```ts
 * const { output } = await rh.run(klingV30In4kMotionControl, {});
 * ```
 * @see RunningHub public model registry, 2026-05-07
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const klingV30In4kMotionControl: Model<KlingV30In4kMotionControlInput, 'video'> = {
  id: 'kling-v3.0-4k/motion-control',
  output: 'video',
  sites: { cn: { until: '2026-09-21' } },
};
