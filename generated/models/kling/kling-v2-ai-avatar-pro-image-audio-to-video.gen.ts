// Generated from spec/models/kling/kling-v2-ai-avatar-pro-image-audio-to-video.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link klingV2AiAvatarProImageAudioToVideo}. */
export interface KlingV2AiAvatarProImageAudioToVideoInput {
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
 * Kling AI Avatar 2 Pro, picture and speech to video
 *
 * Makes a person in a picture speak or sing a recording, with matching lips, face and gestures.
 * Pro costs twice as much per second as Standard.
 * The clip lasts as long as the recording.
 *
 * - Documented as `kling-v2-ai-avatar-pro/image-audio-to-video`
 * - Id: `kling-v2-ai-avatar-pro/image-audio-to-video`
 * - Price: 0.72 CNY per second (2026-09-10)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(klingV2AiAvatarProImageAudioToVideo, {
 *   imageUrl: 'https://example.com/presenter.png',
 *   audioUrl: 'https://example.com/news.mp3',
 *   prompt: 'Calm and serious, looks into the camera, slow push-in during the last sentence.',
 * });
 * ```
 * @see RunningHub public model registry, 2026-05-07
 * @see RunningHub public model registry, 2026-09-10
 */
export const klingV2AiAvatarProImageAudioToVideo: Model<KlingV2AiAvatarProImageAudioToVideoInput, 'video'> = {
  id: 'kling-v2-ai-avatar-pro/image-audio-to-video',
  output: 'video',
  media: { imageUrl: ['image', 10, 'jpg jpeg png webp'], audioUrl: ['audio', 20, 'mp3 wav m4a'] },
};
