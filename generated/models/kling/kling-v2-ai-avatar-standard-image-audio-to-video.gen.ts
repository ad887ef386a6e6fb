// Generated from spec/models/kling/kling-v2-ai-avatar-standard-image-audio-to-video.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link klingV2AiAvatarStandardImageAudioToVideo}. */
export interface KlingV2AiAvatarStandardImageAudioToVideoInput {
  /**
   * Picture of the person, with the face clearly visible and looking roughly at the camera. JPG, JPEG, PNG or WEBP, up
   * to 10 MB.
   */
  imageUrl: MediaInput;
  /**
   * Recording the person should speak or sing; its length sets the length of the clip and the price. MP3, WAV or M4A,
   * up to 20 MB.
   */
  audioUrl: MediaInput;
  /**
   * How the person should act: mood, gestures, gaze and camera. Leave it out for a neutral delivery. At most 2048
   * characters.
   */
  prompt?: string | undefined;
}

/**
 * Kling AI Avatar 2 Standard, picture and speech to video
 *
 * Makes a person in a picture speak or sing a recording, with matching lips, face and gestures.
 * The cheaper of the two avatar models; Pro costs twice as much per second.
 * The clip lasts as long as the recording.
 *
 * - Documented as `kling-v2-ai-avatar-standard/image-audio-to-video`
 * - Id: `kling-v2-ai-avatar-standard/image-audio-to-video`
 * - Price: 0.36 CNY per second (2026-09-10)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(klingV2AiAvatarStandardImageAudioToVideo, {
 *   imageUrl: 'https://example.com/assistant.png',
 *   audioUrl: 'https://example.com/offer.mp3',
 *   prompt: 'Friendly face, small nods, hands folded on the counter.',
 * });
 * ```
 * @see RunningHub public model registry, 2026-05-07
 * @see RunningHub public model registry, 2026-09-10
 */
export const klingV2AiAvatarStandardImageAudioToVideo: Model<KlingV2AiAvatarStandardImageAudioToVideoInput, 'video'> = {
  id: 'kling-v2-ai-avatar-standard/image-audio-to-video',
  output: 'video',
  media: { imageUrl: ['image', 10, 'jpg jpeg png webp'], audioUrl: ['audio', 20, 'mp3 wav m4a'] },
};
