// Generated from spec/models/grok/grok-imagine-edit-video-official-stable.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link grokImagineEditVideoOfficialStable}. */
export interface GrokImagineEditVideoOfficialStableInput {
  /** The change to make. Say what should be different and what must stay as it is. 5 to 800 characters. */
  prompt: string;
  /** The clip to change; its movement and framing carry over to the result. MP4, up to 50 MB. */
  videoUrl: MediaInput;
  /**
   * Height of the edited video in lines; 480p suits drafts. Sent with its default when left out.
   *
   * @default "480p"
   */
  resolution?: '720p' | '480p' | undefined;
}

/**
 * Grok Imagine, edit video (official stable)
 *
 * Changes a clip as a written instruction says: colors, objects, weather or style.
 *
 * - Documented as `xai/grok-imagine/edit-video-official-stable`
 * - Id: `rhart-video-g-official/edit-video`
 * - Channel: official-stable, which the vendor calls stable and cheaper than buying from the model's own provider
 * - Price: 0.41 CNY per second (2026-09-10)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(grokImagineEditVideoOfficialStable, {
 *   prompt: 'Turn the autumn park into a snowy winter one and keep the walking couple as they are.',
 *   videoUrl: 'https://example.com/park.mp4',
 *   resolution: '720p',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 * @see models that the Chinese site shows to visitors, 2026-09-21
 * @see RunningHub public model registry, 2026-09-10
 */
export const grokImagineEditVideoOfficialStable: Model<GrokImagineEditVideoOfficialStableInput, 'video'> = {
  id: 'rhart-video-g-official/edit-video',
  output: 'video',
  media: { videoUrl: ['video', 50, 'mp4'] },
  defaults: { resolution: '480p' },
  sites: { cn: { until: '2026-09-21' } },
};
