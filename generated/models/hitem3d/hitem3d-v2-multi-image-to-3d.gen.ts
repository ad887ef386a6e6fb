// Generated from spec/models/hitem3d/hitem3d-v2-multi-image-to-3d.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link hitem3dV2MultiImageTo3d}. */
export interface Hitem3dV2MultiImageTo3dInput {
  /**
   * What to build: `mesh` gives the bare shape, `both` adds a color texture and costs more. Sent with its default when
   * left out.
   *
   * @default "mesh"
   */
  requestType?: 'mesh' | 'both' | undefined;
  /**
   * The front view, and the only one required. Use a plain background and the whole subject in frame. PNG, JPEG, JPG or
   * WEBP, up to 20 MB.
   */
  frontImageUrl: MediaInput;
  /** The same subject seen from behind; it settles what the front view cannot show. JPG or PNG, up to 20 MB. */
  backImageUrl?: MediaInput | undefined;
  /**
   * The same subject seen from its left side, in the same pose and at the same scale as the front. JPG or PNG, up to 20
   * MB.
   */
  leftImageUrl?: MediaInput | undefined;
  /**
   * The same subject seen from its right side, in the same pose and at the same scale as the front. JPG or PNG, up to
   * 20 MB.
   */
  rightImageUrl?: MediaInput | undefined;
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
 * Hitem3D 2.0, multi-image to 3D
 *
 * Builds a 3D model of an object from a front view and up to three more sides, which fixes the parts a single picture
 * leaves to guesswork.
 * Drafts are cheaper with Hitem3D 1.5.
 *
 * - Documented as `hitem3d-v2/multi-image-to-3d`
 * - Id: `hitem3d-v2/multi-image-to-3d`
 * - Price: 5.6 to 12.6 CNY per call, by resolution and requestType (2026-05-07)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(hitem3dV2MultiImageTo3d, {
 *   requestType: 'mesh',
 *   frontImageUrl: 'https://example.com/desk-lamp-front.png',
 *   backImageUrl: 'https://example.com/desk-lamp-back.png',
 *   leftImageUrl: 'https://example.com/desk-lamp-left.png',
 *   rightImageUrl: 'https://example.com/desk-lamp-right.png',
 *   resolution: '1536pro',
 *   face: 2000000,
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 */
export const hitem3dV2MultiImageTo3d: Model<Hitem3dV2MultiImageTo3dInput, '3d'> = {
  id: 'hitem3d-v2/multi-image-to-3d',
  output: '3d',
  media: {
    frontImageUrl: ['image', 20, 'png jpeg jpg webp'],
    backImageUrl: ['image', 20, 'jpg png'],
    leftImageUrl: ['image', 20, 'jpg png'],
    rightImageUrl: ['image', 20, 'jpg png'],
  },
  defaults: { requestType: 'mesh', resolution: '1536' },
};
