// Generated from spec/models/mureka/mureka-describe-song.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link murekaDescribeSong}. */
export interface MurekaDescribeSongInput {
  /** Recording of the song to listen to, with or without singing. MP3 or M4A, up to 10 MB. */
  url: MediaInput;
}

/**
 * Mureka, describe song
 *
 * Listens to a song and says in words what it is: instruments, genres, keywords and an overall description.
 * Good for sorting a collection, or for finding the words of a prompt that should lead to something similar.
 *
 * - Documented as `mureka-ai/describe-song`
 * - Id: `mureka-ai/describe-song`
 * - Price: about 0.68 CNY per call (2026-09-10)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(murekaDescribeSong, { url: 'https://example.com/demo-tape.m4a' });
 * ```
 * @see RunningHub public model registry, 2026-08-01
 * @see RunningHub public model registry, 2026-09-10
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const murekaDescribeSong: Model<MurekaDescribeSongInput, 'text'> = {
  id: 'mureka-ai/describe-song',
  output: 'text',
  media: { url: ['audio', 10, 'mp3 m4a'] },
  sites: { cn: { until: '2026-09-21' } },
};
