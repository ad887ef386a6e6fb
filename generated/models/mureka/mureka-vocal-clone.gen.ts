// Generated from spec/models/mureka/mureka-vocal-clone.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link murekaVocalClone}. */
export interface MurekaVocalCloneInput {
  /**
   * Recording of one clean voice without accompaniment; the voice that will sing. Use only voices you may use. MP3 or
   * M4A, up to 10 MB.
   */
  fileUrl: MediaInput;
}

/**
 * Mureka, vocal clone
 *
 * Learns a singing voice from a recording and answers with a vocalId for the Mureka song models.
 * At 31.5 CNY per call it is by far the dearest Mureka call, so keep the id.
 *
 * - Documented as `mureka-ai/vocal-clone`
 * - Id: `mureka-ai/vocal-clone`
 * - Price: 31.5 CNY per call (2026-09-10)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(murekaVocalClone, { fileUrl: 'https://example.com/singer-dry.mp3' });
 * ```
 * @see capture of the .cn model catalog, 2026-06-18
 * @see public snapshot of the registry, 2026-08-01
 * @see RunningHub API documentation, 2026-09-19
 * @see RunningHub public model registry, 2026-09-10
 */
export const murekaVocalClone: Model<MurekaVocalCloneInput, 'text'> = {
  id: 'mureka-ai/vocal-clone',
  output: 'text',
  media: { fileUrl: ['audio', 10, 'mp3 m4a'] },
};
