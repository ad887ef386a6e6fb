// Generated from spec/models/kling/kling-lip-sync-lip-sync-video.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link klingLipSyncLipSyncVideo}. */
export interface KlingLipSyncLipSyncVideoInput {
  /** Session id from the response of the identify step. */
  sessionId: string;
  /** Id of the face to drive, from the same response; 0 is usually the first face. */
  faceId: string;
  /**
   * Id of speech made by the Kling speech step within the last 30 days, 2 to 60 seconds long. Give this or audioUrl.
   */
  audioId?: string | undefined;
  /** Recorded speech, 2 to 60 seconds long. Give this or audioId. MP3, WAV or M4A, up to 5 MB. */
  audioUrl?: MediaInput | undefined;
  /** Where in the audio to begin, in milliseconds; everything before it is cut off. A whole number; at least 0. */
  soundStartTime: number;
  /**
   * Where in the audio to stop, in milliseconds. The piece that remains must last at least 2000. A whole number; at
   * least 2000.
   */
  soundEndTime: number;
  /**
   * When in the video the speech begins, in milliseconds. Choose a moment inside the usable span of the face. A whole
   * number; at least 0.
   */
  soundInsertTime: number;
  /**
   * Loudness of the inserted speech: 1 keeps it, 2 doubles it, 0 mutes it. 0 to 2.
   *
   * @default 1
   */
  soundVolume?: number | undefined;
  /**
   * Loudness of the sound already in the video: 0 removes it, 1 keeps it. No effect on a silent video. 0 to 2.
   *
   * @default 1
   */
  originalAudioVolume?: number | undefined;
}

/**
 * Kling lip sync, make the face speak
 *
 * Moves the lips of a face found by the identify step to a piece of speech and mixes the sound into the video.
 * All times are in milliseconds; the inserted speech must overlap the usable span of the face by at least two seconds.
 *
 * - Documented as `kling-lip-sync/lip-sync-video`
 * - Id: `kling-lip-sync/lip-sync-video`
 * - Price: 0.35 CNY per 5 seconds (2026-09-10)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(klingLipSyncLipSyncVideo, {
 *   sessionId: '874291048212803662',
 *   faceId: '0',
 *   audioUrl: 'https://example.com/welcome.mp3',
 *   soundStartTime: 0,
 *   soundEndTime: 5000,
 *   soundInsertTime: 1000,
 *   originalAudioVolume: 0,
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 * @see RunningHub public model registry, 2026-09-10
 */
export const klingLipSyncLipSyncVideo: Model<KlingLipSyncLipSyncVideoInput, 'video'> = {
  id: 'kling-lip-sync/lip-sync-video',
  output: 'video',
  media: { audioUrl: ['audio', 5, 'mp3 wav m4a'] },
};
