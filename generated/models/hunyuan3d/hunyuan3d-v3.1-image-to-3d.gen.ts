// Generated from spec/models/hunyuan3d/hunyuan3d-v3.1-image-to-3d.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link hunyuan3dV31ImageTo3d}. */
export interface Hunyuan3dV31ImageTo3dInput {
  /**
   * Number of faces to aim for. Around 50000 suits real-time scenes; raise it for close-ups and printing. A whole
   * number; 10000 to 1500000.
   *
   * @default 500000
   */
  faceCount?: number | undefined;
  /**
   * Adds material maps (metalness, roughness, normals) so the surface reacts to light; costs extra. Pointless with
   * Geometry, which has no texture. Sent with its default when left out.
   *
   * @default false
   */
  enablePbr?: boolean | undefined;
  /**
   * `Normal` makes a textured model, `Geometry` an untextured white one at a lower price, `Sketch` turns a line drawing
   * into a model. Sent with its default when left out.
   *
   * @default "Normal"
   */
  generateType?: 'Normal' | 'Geometry' | 'Sketch' | undefined;
  /**
   * The main picture, usually the front: one object, simple background, filling most of the frame. JPG or PNG, up to 10
   * MB.
   */
  imageUrl: MediaInput;
  /** View of the left side; keep pose, scale and light as in the main picture. JPG or PNG, up to 10 MB. */
  leftImageUrl?: MediaInput | undefined;
  /** View of the right side; keep pose, scale and light as in the main picture. JPG or PNG, up to 10 MB. */
  rightImageUrl?: MediaInput | undefined;
  /**
   * View from behind. The most useful extra picture, since the front says nothing about it. JPG or PNG, up to 10 MB.
   */
  backImageUrl?: MediaInput | undefined;
  /** View from straight above, for objects whose upper side has detail of its own. JPG or PNG, up to 10 MB. */
  topImageUrl?: MediaInput | undefined;
  /** View from straight below, such as the sole of a shoe. JPG or PNG, up to 10 MB. */
  bottomImageUrl?: MediaInput | undefined;
  /** View halfway between the front and the left side, about 45 degrees. JPG or PNG, up to 10 MB. */
  leftFrontImageUrl?: MediaInput | undefined;
  /** View halfway between the front and the right side, about 45 degrees. JPG or PNG, up to 10 MB. */
  rightFrontImageUrl?: MediaInput | undefined;
}

/**
 * Hunyuan3D 3.1, image to 3D
 *
 * Builds a textured 3D model from a front picture and, if you have them, up to seven more views.
 * Choose it when exact proportions matter and several angles are at hand.
 *
 * - Documented as `hunyuan3d-v3.1/image-to-3d`
 * - Id: `hunyuan3d-v3.1/image-to-3d`
 * - Price: 4.2 to 6.6 CNY per call, by generateType and enablePbr (2026-05-07)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(hunyuan3dV31ImageTo3d, {
 *   faceCount: 300000,
 *   enablePbr: true,
 *   generateType: 'Normal',
 *   imageUrl: 'https://example.com/boot-front.png',
 *   leftImageUrl: 'https://example.com/boot-left.png',
 *   backImageUrl: 'https://example.com/boot-back.png',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 */
export const hunyuan3dV31ImageTo3d: Model<Hunyuan3dV31ImageTo3dInput, '3d'> = {
  id: 'hunyuan3d-v3.1/image-to-3d',
  output: '3d',
  media: {
    imageUrl: ['image', 10, 'jpg png'],
    leftImageUrl: ['image', 10, 'jpg png'],
    rightImageUrl: ['image', 10, 'jpg png'],
    backImageUrl: ['image', 10, 'jpg png'],
    topImageUrl: ['image', 10, 'jpg png'],
    bottomImageUrl: ['image', 10, 'jpg png'],
    leftFrontImageUrl: ['image', 10, 'jpg png'],
    rightFrontImageUrl: ['image', 10, 'jpg png'],
  },
  defaults: { enablePbr: false, generateType: 'Normal' },
};
