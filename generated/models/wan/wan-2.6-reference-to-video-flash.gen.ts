// Generated from spec/models/wan/wan-2.6-reference-to-video-flash.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link wan26ReferenceToVideoFlash}. */
export interface Wan26ReferenceToVideoFlashInput {
  /**
   * The new scene. Call the references Character1, Character2 and so on: the videos come first, then the pictures, in
   * list order.
   */
  prompt: string;
  /** What to avoid in the clip, such as shaky camera, distorted hands or subtitles. */
  negativePrompt?: string | undefined;
  /**
   * Clips that show the characters to keep. Videos and pictures together may not exceed five references. At most 3
   * items; each MP4 or MOV, up to 100 MB.
   */
  videoUrls?: readonly MediaInput[] | undefined;
  /**
   * Pictures of further characters or things, numbered after the videos. No more than five references in all. At most 5
   * items; each JPG or PNG, up to 10 MB.
   */
  imageUrls?: readonly MediaInput[] | undefined;
  /**
   * Width*height in pixels; the five pairs of under a megapixel (such as 1280*720) belong to the cheaper price class.
   * Sent with its default when left out.
   *
   * @default "1920*1080"
   */
  size?:
    | '1280*720'
    | '720*1280'
    | '960*960'
    | '1088*832'
    | '832*1088'
    | '1920*1080'
    | '1080*1920'
    | '1440*1440'
    | '1632*1248'
    | '1248*1632'
    | undefined;
  /**
   * Length of the clip in whole seconds, charged per second. Sent with its default when left out.
   *
   * @default "5"
   */
  duration?: '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | '10' | undefined;
  /**
   * single films one unbroken shot; multi cuts between several camera positions to tell a short story.
   *
   * @default "single"
   */
  shotType?: 'single' | 'multi' | undefined;
  /**
   * Whether the clip has sound; silent clips are cheaper. Sent with its default when left out.
   *
   * @default true
   */
  audio?: boolean | undefined;
}

/**
 * Wan 2.6 Flash, reference to video
 *
 * Puts people, animals or things from your videos and pictures into a new scene and keeps their looks.
 * The cheaper version, with sound as an option.
 *
 * - Documented as `wan-2.6-reference-to-video-flash`
 * - Id: `alibaba/wan-2.6/reference-to-video-flash`
 * - Price: 0.11 to 0.38 CNY per second, by audio and size (2026-05-07)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(wan26ReferenceToVideoFlash, {
 *   prompt: 'Character1 walks through a rainy street holding the umbrella of Character2, neon signs behind.',
 *   imageUrls: ['https://example.com/robot.png', 'https://example.com/umbrella.png'],
 *   size: '720*1280',
 *   duration: '5',
 *   shotType: 'single',
 *   audio: true,
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 */
export const wan26ReferenceToVideoFlash: Model<Wan26ReferenceToVideoFlashInput, 'video'> = {
  id: 'alibaba/wan-2.6/reference-to-video-flash',
  output: 'video',
  media: { videoUrls: ['video', 100, 'mp4 mov'], imageUrls: ['image', 10, 'jpg png'] },
  defaults: { size: '1920*1080', duration: '5', audio: true },
};
