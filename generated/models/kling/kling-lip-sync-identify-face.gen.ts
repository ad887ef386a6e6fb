// Generated from spec/models/kling/kling-lip-sync-identify-face.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link klingLipSyncIdentifyFace}. */
export interface KlingLipSyncIdentifyFaceInput {
  /**
   * The video with the face, 2 to 60 seconds long, 720p or 1080p, each side 512 to 2160 pixels. Give this or videoId.
   * MP4 or MOV, up to 100 MB.
   */
  videoUrl?: MediaInput | undefined;
  /** Id of a video made by Kling within the last 30 days and at most 60 seconds long. Give this or videoUrl. */
  videoId?: string | undefined;
}

/**
 * Kling lip sync, find the faces in a video
 *
 * First step of lip syncing: finds the faces in a video and the spans in which their mouths can be driven.
 * The response is data with a session id and a face id per face, both needed by the lip sync step.
 *
 * - Documented as `kling-lip-sync/identify-face`
 * - Id: `kling-lip-sync/identify-face`
 * - Price: 0.035 CNY per call (2026-05-07)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(klingLipSyncIdentifyFace, { videoUrl: 'https://example.com/presenter.mp4' });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 */
export const klingLipSyncIdentifyFace: Model<KlingLipSyncIdentifyFaceInput, 'text'> = {
  id: 'kling-lip-sync/identify-face',
  output: 'text',
  media: { videoUrl: ['video', 100, 'mp4 mov'] },
};
