// Generated from spec/models/mureka/mureka-files-upload.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link murekaFilesUpload}. */
export interface MurekaFilesUploadInput {
  /** The recording to hand over. MIDI files are accepted for purpose `melody` only. MP3, M4A or MID, up to 10 MB. */
  fileUrl: MediaInput;
  /**
   * What the id will be used for; it also decides the length. `reference` and `instrumental` use 30 seconds, `vocal` 15
   * to 30, `melody` 5 to 60, `voice` 5 to 15. Sent with its default when left out.
   *
   * @default "reference"
   */
  purpose?: 'reference' | 'vocal' | 'melody' | 'instrumental' | 'voice' | 'audio' | 'remix' | undefined;
}

/**
 * Mureka, files upload
 *
 * Gives a recording to Mureka and answers with the id that the song models take as reference, voice or melody.
 * Free of charge.
 *
 * - Documented as `mureka-ai/files-upload`
 * - Id: `mureka-ai/files-upload`
 * - Price: free (2026-09-10)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(murekaFilesUpload, {
 *   fileUrl: 'https://example.com/hummed-tune.m4a',
 *   purpose: 'melody',
 * });
 * ```
 * @see capture of the .cn model catalog, 2026-06-18
 * @see public snapshot of the registry, 2026-08-01
 * @see RunningHub public model registry, 2026-08-01
 * @see RunningHub public model registry, 2026-09-10
 */
export const murekaFilesUpload: Model<MurekaFilesUploadInput, 'text'> = {
  id: 'mureka-ai/files-upload',
  output: 'text',
  media: { fileUrl: ['audio', 10, 'mp3 m4a mid'] },
  defaults: { purpose: 'reference' },
};
