// Generated from spec/models/runway/runway-gen4-aleph-video-to-video-official-stable.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link runwayGen4AlephVideoToVideoOfficialStable}. */
export interface RunwayGen4AlephVideoToVideoOfficialStableInput {
  /** The edit to make, as one clear instruction; name what must stay unchanged. At most 2048 characters. */
  prompt: string;
  /** The clip to edit. Put the part that matters first: only its first five seconds are used. MP4, up to 16 MB. */
  videoUrl: MediaInput;
  /**
   * Width to height of the result; choose that of the clip to avoid cropping.
   *
   * @default "16:9"
   */
  aspectRatio?: '16:9' | '9:16' | '1:1' | '4:3' | '3:4' | undefined;
  /** A picture whose look the result should take on. JPG, JPEG, PNG or WEBP, up to 10 MB. */
  referenceImageUrl?: MediaInput | undefined;
}

/**
 * Runway Gen-4 Aleph, video to video (official stable)
 *
 * Edits a clip by instruction: adds or removes things, changes the light, the angle or the style.
 * Only the first five seconds of the clip are used.
 *
 * - Documented as `runwayml/gen4-aleph/video-to-video-official-stable`
 * - Id: `rhart-video-r/gen4-aleph-official/video-to-video`
 * - Channel: official-stable, which the vendor calls stable and cheaper than buying from the model's own provider
 * - Price: 5.25 CNY per call (2026-09-10)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(runwayGen4AlephVideoToVideoOfficialStable, {
 *   prompt: 'Make it rain on the street and let the lamps reflect on the wet ground; keep the cyclist unchanged.',
 *   videoUrl: 'https://example.com/cyclist.mp4',
 *   aspectRatio: '16:9',
 * });
 * ```
 * @see RunningHub public model registry, 2026-05-07
 * @see models that the Chinese site shows to visitors, 2026-09-21
 * @see RunningHub public model registry, 2026-09-10
 */
export const runwayGen4AlephVideoToVideoOfficialStable: Model<RunwayGen4AlephVideoToVideoOfficialStableInput, 'video'> = {
  id: 'rhart-video-r/gen4-aleph-official/video-to-video',
  output: 'video',
  media: { videoUrl: ['video', 16, 'mp4'], referenceImageUrl: ['image', 10, 'jpg jpeg png webp'] },
  sites: { cn: { until: '2026-09-21' } },
};
