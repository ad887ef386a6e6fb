// Generated from spec/models/meshy/meshy6-text-to-3d.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link meshy6TextTo3d}. */
export interface Meshy6TextTo3dInput {
  /**
   * The object to model: what it is, its shape, parts and materials. One subject works better than a scene. At most 600
   * characters.
   */
  prompt: string;
  /**
   * `realistic` aims at lifelike surfaces; `sculpture` at a carved, statue-like look.
   *
   * @default "realistic"
   */
  artStyle?: 'realistic' | 'sculpture' | undefined;
  /**
   * `triangle` keeps more detail and suits engines and printing; `quad` gives smoother surfaces that are easier to edit
   * and animate.
   *
   * @default "triangle"
   */
  topology?: 'triangle' | 'quad' | undefined;
  /**
   * Number of faces to aim for when remeshing. A few thousand suit games; raise it for close-ups. A whole number; 100
   * to 300000.
   *
   * @default 30000
   */
  targetPolycount?: number | undefined;
  /**
   * Whether to force left and right to mirror each other: `auto` decides from the subject, `on` always, `off` never.
   *
   * @default "auto"
   */
  symmetryMode?: 'off' | 'auto' | 'on' | undefined;
  /**
   * Rebuilds the mesh into clean, even faces. Switch it off to get the raw result; targets for faces and topology then
   * have no effect.
   *
   * @default true
   */
  shouldRemesh?: boolean | undefined;
  /**
   * Adds metalness, roughness and normal maps, so that the surface reacts to light in an engine.
   *
   * @default false
   */
  enablePbr?: boolean | undefined;
  /**
   * Puts a character into an A or T pose, ready for rigging. Leave it off for anything but figures.
   *
   * @default false
   */
  taPose?: boolean | undefined;
  /**
   * Lets a language model enrich a short prompt first. Leave it off when your wording is exact.
   *
   * @default false
   */
  enablePromptExpansion?: boolean | undefined;
  /**
   * Extra words for the surface only, such as worn leather or blue enamel; they leave the shape alone. At most 2000
   * characters.
   */
  texturePrompt?: string | undefined;
  /** Picture that shows the look the surface should take on. JPG, JPEG or PNG, up to 10 MB. */
  textureImageUrl?: MediaInput | undefined;
}

/**
 * Meshy 6, text to 3D
 *
 * Models an object or a figure from a written description, with control over polygon count, topology and pose.
 * The surface can be steered separately from the shape.
 *
 * - Documented as `meshy6/text-to-3d`
 * - Id: `meshy6/text-to-3d`
 * - Price: about 5.04 CNY per call (2026-09-10)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(meshy6TextTo3d, {
 *   prompt: 'A round garden fountain of weathered sandstone with a carved fish on top and three shallow basins.',
 *   artStyle: 'sculpture',
 *   topology: 'triangle',
 *   targetPolycount: 60000,
 *   symmetryMode: 'auto',
 *   enablePbr: true,
 * });
 * ```
 * @see RunningHub public model registry, 2026-05-07
 * @see models that the Chinese site shows to visitors, 2026-09-21
 * @see RunningHub public model registry, 2026-09-10
 */
export const meshy6TextTo3d: Model<Meshy6TextTo3dInput, '3d'> = {
  id: 'meshy6/text-to-3d',
  output: '3d',
  media: { textureImageUrl: ['image', 10, 'jpg jpeg png'] },
  sites: { cn: { until: '2026-09-21' } },
};
