// Generated from spec/models/hitem3d/hitem3d-v3-image-to-3d.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link hitem3dV3ImageTo3d}. */
export interface Hitem3dV3ImageTo3dInput {
  /**
   * What to build: `mesh` gives the bare shape, `both` adds a color texture in the same run. Sent with its default when
   * left out.
   *
   * @default "mesh"
   */
  requestType?: 'mesh' | 'both' | undefined;
  /** A picture of the object, alone in frame, sharp and evenly lit, with nothing cut off. PNG, JPEG, JPG or WEBP. */
  imageUrl: MediaInput;
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
 * Hitem3D 3.0, image to 3D
 *
 * Builds a 3D model of an object from one picture, on a finer grid than 2.1 and with up to five million faces.
 * The unseen back is guessed; use the multi-image model when it matters.
 *
 * - Documented as `hitem3d-v3/image-to-3d`
 * - Id: `hitem3d-v3/image-to-3d`
 *
 * @example
 * ```ts
 * const { output } = await rh.run(hitem3dV3ImageTo3d, {
 *   requestType: 'mesh',
 *   imageUrl: 'https://example.com/bronze-bell.png',
 *   resolution: '2048master',
 *   face: 5000000,
 * });
 * ```
 * @see RunningHub API documentation, 2026-09-19
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const hitem3dV3ImageTo3d: Model<Hitem3dV3ImageTo3dInput, '3d'> = {
  id: 'hitem3d-v3/image-to-3d',
  output: '3d',
  media: { imageUrl: ['image', 0, 'png jpeg jpg webp'] },
  defaults: { requestType: 'mesh', resolution: '2048quality' },
  sites: { cn: { since: '2026-09-21' } },
};
