// Generated from spec/models/hitem3d/hitem3d-v3-multi-image-to-3d.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link hitem3dV3MultiImageTo3d}. */
export interface Hitem3dV3MultiImageTo3dInput {
  /**
   * What to build: `mesh` gives the bare shape, `both` adds a color texture in the same run. Sent with its default when
   * left out.
   *
   * @default "mesh"
   */
  requestType?: 'mesh' | 'both' | undefined;
  /**
   * The front view, and the only one required. Use a plain background and the whole subject in frame. PNG, JPEG, JPG or
   * WEBP.
   */
  frontImageUrl: MediaInput;
  /** The same subject seen from behind; it settles what the front view cannot show. PNG, JPEG, JPG or WEBP. */
  backImageUrl?: MediaInput | undefined;
  /**
   * The same subject seen from its left side, in the same pose and at the same scale as the front. PNG, JPEG, JPG or
   * WEBP.
   */
  leftImageUrl?: MediaInput | undefined;
  /**
   * The same subject seen from its right side, in the same pose and at the same scale as the front. PNG, JPEG, JPG or
   * WEBP.
   */
  rightImageUrl?: MediaInput | undefined;
  /**
   * Variant of the 2048 grid: 2048quality suits most work, 2048master the finest prints and film assets. Sent with its
   * default when left out.
   *
   * @default "2048quality"
   */
  resolution?: '2048quality' | '2048master' | undefined;
  /**
   * Number of faces in the mesh. 2000000 is advised for 2048quality and 5000000 for 2048master; fewer make a lighter
   * file with less fine detail. A whole number; 100000 to 5000000.
   *
   * @default 2000000
   */
  face?: number | undefined;
}

/**
 * Hitem3D 3.0, multi-image to 3D
 *
 * Builds a 3D model of a character or an object from a front view and up to three more sides, on a finer grid than 2.1
 * and with up to five million faces.
 * More views leave less to guesswork than the single-image model.
 *
 * - Documented as `hitem3d-v3/multi-image-to-3d`
 * - Id: `hitem3d-v3/multi-image-to-3d`
 *
 * @example
 * ```ts
 * const { output } = await rh.run(hitem3dV3MultiImageTo3d, {
 *   requestType: 'both',
 *   frontImageUrl: 'https://example.com/knight-front.png',
 *   backImageUrl: 'https://example.com/knight-back.png',
 *   leftImageUrl: 'https://example.com/knight-left.png',
 *   resolution: '2048quality',
 *   face: 2000000,
 * });
 * ```
 * @see RunningHub API documentation, 2026-09-19
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const hitem3dV3MultiImageTo3d: Model<Hitem3dV3MultiImageTo3dInput, '3d'> = {
  id: 'hitem3d-v3/multi-image-to-3d',
  output: '3d',
  media: {
    frontImageUrl: ['image', 0, 'png jpeg jpg webp'],
    backImageUrl: ['image', 0, 'png jpeg jpg webp'],
    leftImageUrl: ['image', 0, 'png jpeg jpg webp'],
    rightImageUrl: ['image', 0, 'png jpeg jpg webp'],
  },
  defaults: { requestType: 'mesh', resolution: '2048quality' },
  sites: { cn: { since: '2026-09-21' } },
};
