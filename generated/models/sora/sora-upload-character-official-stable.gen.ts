// Generated from spec/models/sora/sora-upload-character-official-stable.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link soraUploadCharacterOfficialStable}. */
export interface SoraUploadCharacterOfficialStableInput {
  /** A clip of the character, two to four seconds long and at least 720p. MP4, up to 100 MB. */
  videoUrl: MediaInput;
  /** Name of the character; write exactly this name in later text to video prompts. 1 to 80 characters. */
  name: string;
}

/**
 * Sora 2, upload a character (official stable)
 *
 * Registers a character from a short clip, so that later Sora 2 text to video prompts can call it by name.
 * No longer in the vendor documentation; use Sora 2, upload a character (channel, low price).
 *
 * - Documented as `sora-upload-character-official`
 * - Id: `rhart-video-s-official/sora-upload-character`
 * - Channel: official-stable, which the vendor calls stable and cheaper than buying from the model's own provider
 *
 * @deprecated Deprecated by the vendor (seen 2026-04-30). Use 'rhart-video-s/sora-upload-character' instead.
 * @example
 * ```ts
 * const { output } = await rh.run(soraUploadCharacterOfficialStable, {
 *   videoUrl: 'https://example.com/mascot-3s.mp4',
 *   name: 'Captain Marmalade',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-02
 * @see RunningHub public model registry, 2026-05-07
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const soraUploadCharacterOfficialStable: Model<SoraUploadCharacterOfficialStableInput, 'text'> = {
  id: 'rhart-video-s-official/sora-upload-character',
  output: 'text',
  media: { videoUrl: ['video', 100, 'mp4'] },
  sites: { cn: { until: '2026-09-21' } },
};
