// Generated from spec/models/meshy/meshy6-image-to-3d.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link meshy6ImageTo3d}. */
export interface Meshy6ImageTo3dInput {
  /**
   * Picture of a single object or figure, whole and uncluttered, seen from the front or slightly to the side. JPG, JPEG
   * or PNG, up to 10 MB.
   */
  imageUrl: MediaInput;
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
   * Paints the model. Switch it off for an untextured shape; the other texture fields then have no effect.
   *
   * @default true
   */
  shouldTexture?: boolean | undefined;
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
   * Words that steer the colors and materials of the surface, such as aged copper or glossy red paint. At most 2000
   * characters.
   */
  texturePrompt?: string | undefined;
  /**
   * Picture that shows the look the surface should take on, when it differs from the main picture. JPG, JPEG or PNG, up
   * to 10 MB.
   */
  textureImageUrl?: MediaInput | undefined;
}

/**
 * Meshy 6, image to 3D
 *
 * Turns one picture into a 3D model with control over polygon count, topology and pose.
 *
 * - Documented as `meshy6/image-to-3d`
 * - Id: `meshy6/image-to-3d`
 * - Price: about 5.04 CNY per call (2026-09-10)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(meshy6ImageTo3d, {
 *   imageUrl: 'https://example.com/robot.png',
 *   topology: 'quad',
 *   targetPolycount: 20000,
 *   symmetryMode: 'on',
 *   shouldTexture: true,
 *   taPose: true,
 *   texturePrompt: 'Scratched yellow paint over dull steel.',
 * });
 * ```
 * @see RunningHub public model registry, 2026-05-07
 * @see models that the Chinese site shows to visitors, 2026-09-21
 * @see RunningHub public model registry, 2026-09-10
 */
export const meshy6ImageTo3d: Model<Meshy6ImageTo3dInput, '3d'> = {
  id: 'meshy6/image-to-3d',
  output: '3d',
  media: { imageUrl: ['image', 10, 'jpg jpeg png'], textureImageUrl: ['image', 10, 'jpg jpeg png'] },
  sites: { cn: { until: '2026-09-21' } },
};
