// Generated from spec/models/mureka/mureka-stem-song.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link murekaStemSong}. */
export interface MurekaStemSongInput {
  /**
   * Recording of the song to take apart, as good as you have it; what is lost in a small file is missing from the
   * tracks, too. MP3 or M4A, up to 10 MB.
   */
  url: MediaInput;
  /**
   * Which separation is used; it decides what tracks come out and what the call costs. Sent with its default when left
   * out.
   *
   * @default "audio-separation-2"
   */
  model?: 'audio-separation-1' | 'audio-separation-2' | undefined;
}

/**
 * Mureka, stem song
 *
 * Takes a finished song apart into its tracks, such as voice and instruments, and returns them packed in one file.
 * It works from a sound file; the audio separation tools of the platform take a video instead.
 * Each call is billed, and the price depends on the model chosen.
 *
 * - Documented as `mureka-ai/stem-song`
 * - Id: `mureka-ai/stem-song`
 * - Price: 0.408 to 4.762 CNY per call, by model (2026-08-01)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(murekaStemSong, {
 *   url: 'https://example.com/summer-single.mp3',
 *   model: 'audio-separation-2',
 * });
 * ```
 * @see RunningHub public model registry, 2026-08-01
 * @see RunningHub public model registry, 2026-09-10
 * @see models that the Chinese site shows to visitors, 2026-09-21
 * @see RunningHub public model registry, 2026-08-01
 */
export const murekaStemSong: Model<MurekaStemSongInput, 'file'> = {
  id: 'mureka-ai/stem-song',
  output: 'file',
  media: { url: ['audio', 10, 'mp3 m4a'] },
  defaults: { model: 'audio-separation-2' },
  sites: { cn: { until: '2026-09-21' } },
};
