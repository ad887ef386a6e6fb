// Generated from spec/models/hitem3d/hitem3d-portrait-v20-image-to-3d.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link hitem3dPortraitV20ImageTo3d}. */
export interface Hitem3dPortraitV20ImageTo3dInput {
  /**
   * What to build: `mesh` gives the bare shape, `both` adds a color texture and costs more. Sent with its default when
   * left out.
   *
   * @default "mesh"
   */
  requestType?: 'mesh' | 'both' | undefined;
  /**
   * A picture of one person, evenly lit, with the face and the whole outline visible against a plain background. PNG,
   * JPEG, JPG or WEBP, up to 10 MB.
   */
  imageUrl: MediaInput;
  /**
   * Fineness of the grid the shape is built on; this version works at 1536pro only. Sent with its default when left
   * out.
   *
   * @default "1536pro"
   */
  resolution?: '1536pro' | undefined;
  /**
   * Number of faces in the mesh. The default of 2000000 keeps hair and facial detail. Fewer faces make a lighter file
   * with less fine detail. A whole number; 100000 to 2000000; in steps of 10000.
   *
   * @default 2000000
   */
  face?: number | undefined;
}

/**
 * Hitem3D Portrait 2.0, image to 3D
 *
 * Builds a 3D model of a person from one picture.
 * It works on a finer grid than Portrait 1.5; Portrait 2.1 came after it.
 * The unseen back is guessed; use the multi-image model when it matters.
 *
 * - Documented as `hitem3d-portrait-v20/image-to-3d`
 * - Id: `hitem3d-portrait-v20/image-to-3d`
 * - Price: 5.6 to 9.8 CNY per call, by resolution and requestType (2026-05-07)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(hitem3dPortraitV20ImageTo3d, {
 *   requestType: 'both',
 *   imageUrl: 'https://example.com/dancer.png',
 *   resolution: '1536pro',
 *   face: 2000000,
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 */
export const hitem3dPortraitV20ImageTo3d: Model<Hitem3dPortraitV20ImageTo3dInput, '3d'> = {
  id: 'hitem3d-portrait-v20/image-to-3d',
  output: '3d',
  media: { imageUrl: ['image', 10, 'png jpeg jpg webp'] },
  defaults: { requestType: 'mesh', resolution: '1536pro' },
};
