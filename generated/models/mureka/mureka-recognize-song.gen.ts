// Generated from spec/models/mureka/mureka-recognize-song.yaml. Do not edit: change the spec and run `npm run generate`.
import type { Model } from '../../../src/contract/model.js';

/** Input of {@link murekaRecognizeSong}. */
export interface MurekaRecognizeSongInput {
  /**
   * Id of the recording, from files-upload with purpose `audio`. An address is not accepted here. At most 64
   * characters.
   */
  uploadAudioId: string;
}

/**
 * Mureka, recognize song
 *
 * Writes down what is sung in a recording, section by section and with the time of each line.
 * The recording is handed over first, with files-upload; this call takes the id that it answers with.
 *
 * - Documented as `mureka-ai/recognize-song`
 * - Id: `mureka-ai/recognize-song`
 * - Price: 0.068 CNY per call (2026-09-10)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(murekaRecognizeSong, { uploadAudioId: '140571980362755' });
 * ```
 * @see RunningHub public model registry, 2026-08-01
 * @see RunningHub public model registry, 2026-09-10
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const murekaRecognizeSong: Model<MurekaRecognizeSongInput, 'text'> = {
  id: 'mureka-ai/recognize-song',
  output: 'text',
  sites: { cn: { until: '2026-09-21' } },
};
