// Generated from spec/models/hunyuan3d/hunyuan3d-v3.1-text-to-3d.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link hunyuan3dV31TextTo3d}. */
export interface Hunyuan3dV31TextTo3dInput {
  /** The object to model. Name its shape, parts, material and colors; describe one thing, not a scene. */
  prompt: string;
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
   * `Normal` makes a textured model, `Geometry` an untextured white one at a lower price. `Sketch` is made for line
   * drawings and costs most. Sent with its default when left out.
   *
   * @default "Normal"
   */
  generateType?: 'Normal' | 'Geometry' | 'Sketch' | undefined;
}

/**
 * Hunyuan3D 3.1, text to 3D
 *
 * Models an object from a written description alone.
 * With a picture at hand there is image to 3D, which costs more.
 *
 * - Documented as `hunyuan3d-v3.1/text-to-3d`
 * - Id: `hunyuan3d-v3.1/text-to-3d`
 * - Price: 1.8 to 4.2 CNY per call, by generateType and enablePbr (2026-05-07)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(hunyuan3dV31TextTo3d, {
 *   prompt: 'A small oak treasure chest with iron bands, a round lid slightly open and a heavy brass lock, worn edges.',
 *   faceCount: 150000,
 *   enablePbr: false,
 *   generateType: 'Normal',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 */
export const hunyuan3dV31TextTo3d: Model<Hunyuan3dV31TextTo3dInput, '3d'> = {
  id: 'hunyuan3d-v3.1/text-to-3d',
  output: '3d',
  defaults: { enablePbr: false, generateType: 'Normal' },
};
