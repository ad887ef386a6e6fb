// Generated from spec/models/hitem3d/hitem3d-v21-image-to-3d.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link hitem3dV21ImageTo3d}. */
export interface Hitem3dV21ImageTo3dInput {
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
   * Which variant of the 1536 grid to use. 1536fast is the quick one and costs three times as much as 1536pro. Sent
   * with its default when left out.
   *
   * @default "1536pro"
   */
  resolution?: '1536pro' | '1536fast' | undefined;
  /**
   * Number of faces in the mesh. The default of 2000000 fits 1536pro. Fewer faces make a lighter file with less fine
   * detail. A whole number; 100000 to 2000000; in steps of 10000.
   *
   * @default 2000000
   */
  face?: number | undefined;
}

/**
 * Hitem3D 2.1, image to 3D
 *
 * Builds a 3D model of an object from one picture.
 * It came after Hitem3D 2.0 and before 3.0.
 * Mind the price of the fast variant.
 * The unseen back is guessed; use the multi-image model when it matters.
 *
 * - Documented as `hitem3d-v21/image-to-3d`
 * - Id: `hitem3d-v21/image-to-3d`
 * - Price: 5.6 to 29.4 CNY per call, by requestType and resolution (2026-05-07)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(hitem3dV21ImageTo3d, {
 *   requestType: 'both',
 *   imageUrl: 'https://example.com/rocking-horse.png',
 *   resolution: '1536pro',
 *   face: 2000000,
 * });
 * ```
 * @see RunningHub public model registry, 2026-05-07
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const hitem3dV21ImageTo3d: Model<Hitem3dV21ImageTo3dInput, '3d'> = {
  id: 'hitem3d-v21/image-to-3d',
  output: '3d',
  media: { imageUrl: ['image', 20, 'png jpeg jpg webp'] },
  defaults: { requestType: 'mesh', resolution: '1536pro' },
  sites: { cn: { until: '2026-09-21' } },
};
