// Generated from spec/models/wan/wan-2.7-reference-to-video.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link wan27ReferenceToVideo}. */
export interface Wan27ReferenceToVideoInput {
  /**
   * The new scene and what the referenced subjects do in it. Describe each well enough to tell them apart. 1 to 5000
   * characters.
   */
  prompt: string;
  /**
   * Clips that show a subject and how it moves. Their seconds count towards the price. At most 5 items; each MP4 or
   * MOV, up to 100 MB.
   */
  videoUrls?: readonly MediaInput[] | undefined;
  /**
   * Pictures of the people, animals or things to bring into the clip. At most 5 items; each JPG, PNG, JPEG, WEBP or
   * BMP, up to 20 MB.
   */
  imageUrls?: readonly MediaInput[] | undefined;
  /** Sound that belongs to the referenced subject, such as its voice or its music. MP3 or WAV, up to 15 MB. */
  audioUrl?: MediaInput | undefined;
  /** What to avoid in the clip, such as shaky camera, distorted hands or subtitles. At most 500 characters. */
  negativePrompt?: string | undefined;
  /**
   * Height class of the video; 1080P is charged higher than 720P. Sent with its default when left out.
   *
   * @default "1080P"
   */
  resolution?: '720P' | '1080P' | undefined;
  /**
   * Length of the new clip in whole seconds. Sent with its default when left out.
   *
   * @default "5"
   */
  duration?: '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | '10' | undefined;
  /**
   * Width to height of the frame. Sent with its default when left out.
   *
   * @default "16:9"
   */
  aspectRatio?: '16:9' | '9:16' | '1:1' | '4:3' | '3:4' | undefined;
  /**
   * Lets the service rewrite the prompt before generating. It helps short prompts most and takes longer; switch it off
   * to be taken literally.
   *
   * @default true
   */
  promptExtend?: boolean | undefined;
  /**
   * Fixes the randomness, so that the same request gives a similar clip again. Left out, every call differs; even a
   * fixed seed does not promise an identical clip. A whole number; 0 to 2147483647.
   */
  seed?: number | undefined;
}

/**
 * Wan 2.7, reference to video
 *
 * Places subjects from your pictures and videos in a new clip of up to 10 seconds and can give them a voice track.
 * Reference video seconds are charged as well.
 *
 * - Documented as `wan-2.7-reference-to-video`
 * - Id: `alibaba/wan-2.7/reference-to-video`
 *
 * @example
 * ```ts
 * const { output } = await rh.run(wan27ReferenceToVideo, {
 *   prompt: 'The knitted bear from the picture climbs out of a suitcase, dusts itself off and bows to the audience on a small stage.',
 *   imageUrls: ['https://example.com/bear.png'],
 *   resolution: '720P',
 *   duration: '5',
 *   aspectRatio: '16:9',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 */
export const wan27ReferenceToVideo: Model<Wan27ReferenceToVideoInput, 'video'> = {
  id: 'alibaba/wan-2.7/reference-to-video',
  output: 'video',
  media: {
    videoUrls: ['video', 100, 'mp4 mov'],
    imageUrls: ['image', 20, 'jpg png jpeg webp bmp'],
    audioUrl: ['audio', 15, 'mp3 wav'],
  },
  defaults: { resolution: '1080P', duration: '5', aspectRatio: '16:9' },
};
