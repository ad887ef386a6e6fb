// Generated from spec/models/hitem3d/hitem3d-v2-image-to-3d.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link hitem3dV2ImageTo3d}. */
export interface Hitem3dV2ImageTo3dInput {
  /**
   * What to build: `mesh` gives the bare shape, `both` adds a color texture and costs more. Sent with its default when
   * left out.
   *
   * @default "mesh"
   */
  requestType?: 'mesh' | 'both' | undefined;
  /**
   * A picture of the object, alone in frame, sharp and evenly lit, with nothing cut off. PNG, JPEG, JPG or WEBP, up to
   * 20 MB.
   */
  imageUrl: MediaInput;
  /**
   * Fineness of the grid the shape is built on. 1536pro resolves thinner parts than 1536 and costs more. Sent with its
   * default when left out.
   *
   * @default "1536"
   */
  resolution?: '1536' | '1536pro' | undefined;
  /**
   * Number of faces in the mesh. Raise it to 2000000 to use what either resolution offers. Fewer faces make a lighter
   * file with less fine detail. A whole number; 100000 to 2000000; in steps of 10000.
   *
   * @default 1000000
   */
  face?: number | undefined;
}

/**
 * Hitem3D 2.0, image to 3D
 *
 * Builds a 3D model of an object from one picture.
 * Drafts are cheaper with Hitem3D 1.5.
 * The unseen back is guessed; use the multi-image model when it matters.
 *
 * - Documented as `hitem3d-v2/image-to-3d`
 * - Id: `hitem3d-v2/image-to-3d`
 * - Price: 5.6 to 12.6 CNY per call, by resolution and requestType (2026-05-07)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(hitem3dV2ImageTo3d, {
 *   requestType: 'both',
 *   imageUrl: 'https://example.com/chess-knight.png',
 *   resolution: '1536',
 *   face: 2000000,
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 */
export const hitem3dV2ImageTo3d: Model<Hitem3dV2ImageTo3dInput, '3d'> = {
  id: 'hitem3d-v2/image-to-3d',
  output: '3d',
  media: { imageUrl: ['image', 20, 'png jpeg jpg webp'] },
  defaults: { requestType: 'mesh', resolution: '1536' },
};
