// Generated from spec/models/wan/wan-2.7-video-edit.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link wan27VideoEdit}. */
export interface Wan27VideoEditInput {
  /**
   * The change to make and what must stay as filmed. Refer to the pictures for anything that words describe badly. 1 to
   * 5000 characters.
   */
  prompt: string;
  /**
   * The clip to edit, 2 to 10 seconds long. The catalog marks it optional, but an edit needs it. MP4 or MOV, up to 100
   * MB.
   */
  videoUrl?: MediaInput | undefined;
  /**
   * Pictures of what to bring into the clip, such as a garment, an object or a style. 1 to 3 items; each JPG, PNG,
   * JPEG, WEBP or BMP, up to 20 MB.
   */
  imageUrls: readonly MediaInput[];
  /** What to avoid in the clip, such as shaky camera, distorted hands or subtitles. At most 500 characters. */
  negativePrompt?: string | undefined;
  /**
   * Height class of the edited video. Sent with its default when left out.
   *
   * @default "720P"
   */
  resolution?: '720P' | '1080P' | undefined;
  /**
   * 0 keeps the full length of the source; 2 to 10 keeps that many seconds from its start, never more than it has. Sent
   * with its default when left out.
   *
   * @default "0"
   */
  duration?: '0' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | '10' | undefined;
  /**
   * Width to height of the edited video; choose the one of the source to avoid cropping. Sent with its default when
   * left out.
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
 * Wan 2.7, video edit
 *
 * Changes an existing clip of 2 to 10 seconds as the prompt and reference pictures say: another outfit, another
 * background, another look.
 *
 * - Documented as `wan-2.7/video-edit`
 * - Id: `alibaba/wan-2.7/video-edit`
 *
 * @example
 * ```ts
 * const { output } = await rh.run(wan27VideoEdit, {
 *   prompt: 'Replace the gray jacket of the walking man with the yellow raincoat of the picture. Leave street and light unchanged.',
 *   videoUrl: 'https://example.com/walk.mp4',
 *   imageUrls: ['https://example.com/raincoat.png'],
 *   resolution: '720P',
 *   duration: '0',
 *   aspectRatio: '16:9',
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 */
export const wan27VideoEdit: Model<Wan27VideoEditInput, 'video'> = {
  id: 'alibaba/wan-2.7/video-edit',
  output: 'video',
  media: { videoUrl: ['video', 100, 'mp4 mov'], imageUrls: ['image', 20, 'jpg png jpeg webp bmp'] },
  defaults: { resolution: '720P', duration: '0', aspectRatio: '16:9' },
};
