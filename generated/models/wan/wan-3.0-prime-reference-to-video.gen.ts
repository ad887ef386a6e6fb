// Generated from spec/models/wan/wan-3.0-prime-reference-to-video.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link wan30PrimeReferenceToVideo}. */
export interface Wan30PrimeReferenceToVideoInput {
  /**
   * The new scene and what the referenced subjects do in it, in English or Chinese. Name each reference by its kind and
   * its place in the list, such as image 1 or video 1; the documentation does so in Chinese only. At most 20000
   * characters.
   */
  prompt: string;
  /**
   * Clips that show a subject and how it moves: each 1 to 15 seconds long, all of them together at most 15 seconds.
   * Their seconds count towards the price. At most 5 items; each MP4 or MOV.
   */
  videoUrls?: readonly MediaInput[] | undefined;
  /**
   * Pictures that fix how a person, a prop or a place looks, in the order in which the prompt counts them. At most 10
   * items; each JPEG, JPG, PNG, BMP or WEBP.
   */
  imageUrls?: readonly MediaInput[] | undefined;
  /**
   * Voices, music or effects to use: each 1 to 15 seconds long, all of them together at most 15 seconds. They are not
   * billed. At most 5 items; each WAV or MP3.
   */
  audioUrls?: readonly MediaInput[] | undefined;
  /**
   * One document to draw on, such as a script or slides. It switches deep thinking on and excludes linkUrl. That
   * uploads take documents is not documented; where one is refused, give an address. DOCX, DOC, XLSX, XLS, PPTX, PPT,
   * PDF, TXT, KEY, PAGES, NUMBERS or MD; at most 2048 characters.
   */
  fileUrl?: MediaInput | undefined;
  /**
   * Address of one web page to draw on, readable without a login. It switches deep thinking on and excludes fileUrl.
   * From within China foreign pages are not read. At most 2048 characters.
   */
  linkUrl?: string | undefined;
  /**
   * Height class of the video: 480P is enough to try out a prompt, each higher class is charged more per second. Sent
   * with its default when left out.
   *
   * @default "1080P"
   */
  resolution?: '480P' | '720P' | '1080P' | undefined;
  /**
   * Width to height of the frame: adaptive picks what suits the prompt and the references, 16:9 is for screens, 9:16
   * for phones. Sent with its default when left out.
   *
   * @default "adaptive"
   */
  aspectRatio?: 'adaptive' | '16:9' | '4:3' | '1:1' | '3:4' | '9:16' | undefined;
  /**
   * Length of the new clip in whole seconds; together with the reference clips at most 30. auto lets the model decide,
   * which makes the price unknown beforehand. Sent with its default when left out.
   *
   * @default "5"
   */
  duration?:
    | 'auto'
    | '2'
    | '3'
    | '4'
    | '5'
    | '6'
    | '7'
    | '8'
    | '9'
    | '10'
    | '11'
    | '12'
    | '13'
    | '14'
    | '15'
    | '16'
    | '17'
    | '18'
    | '19'
    | '20'
    | '21'
    | '22'
    | '23'
    | '24'
    | '25'
    | '26'
    | '27'
    | '28'
    | '29'
    | '30'
    | undefined;
  /**
   * Whether the clip has a sound track. The price is the same either way.
   *
   * @default true
   */
  audio?: boolean | undefined;
  /**
   * Fixes the randomness, so that the same request gives a similar clip again. Left out, every call differs; even a
   * fixed seed does not promise an identical clip. A whole number; 0 to 2147483647.
   */
  seed?: number | undefined;
}

/**
 * Wan 3.0 Prime, reference to video
 *
 * Makes a clip of up to 30 seconds from a prompt and any mix of pictures, clips and sounds, or from a document or web
 * page.
 * Prime is another edition of Wan 3.0 with the same settings.
 * Every second of the finished clip is billed at a rate that the resolution sets; seconds of reference clips are billed
 * on top, up to a limit.
 *
 * - Documented as `wan-3.0-prime/reference-to-video`
 * - Id: `alibaba/wan-3.0-prime/reference-to-video`
 *
 * @example
 * ```ts
 * const { output } = await rh.run(wan30PrimeReferenceToVideo, {
 *   prompt: 'The tin soldier from image 1 marches across the kitchen table with the steps of the dancer in video 1, low angle.',
 *   videoUrls: ['https://example.com/dancer.mp4'],
 *   imageUrls: ['https://example.com/tin-soldier.png'],
 *   resolution: '720P',
 *   aspectRatio: 'adaptive',
 *   duration: '6',
 * });
 * ```
 * @see RunningHub API documentation, 2026-09-19
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const wan30PrimeReferenceToVideo: Model<Wan30PrimeReferenceToVideoInput, 'video'> = {
  id: 'alibaba/wan-3.0-prime/reference-to-video',
  output: 'video',
  media: {
    videoUrls: ['video', 0, 'mp4 mov'],
    imageUrls: ['image', 0, 'jpeg jpg png bmp webp'],
    audioUrls: ['audio', 0, 'wav mp3'],
    fileUrl: ['file', 0, 'docx doc xlsx xls pptx ppt pdf txt key pages numbers md'],
  },
  defaults: { resolution: '1080P', aspectRatio: 'adaptive', duration: '5' },
};
