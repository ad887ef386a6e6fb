// Generated from spec/models/kling/kling-elements-advanced.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link klingElementsAdvanced}. */
export interface KlingElementsAdvancedInput {
  /** Short name to find the element again. 1 to 20 characters. */
  elementName: string;
  /** What the element looks like, in one sentence: shape, colors, clothing, distinctive marks. 1 to 100 characters. */
  elementDescription: string;
  /**
   * Where the look comes from: image_refer reads elementImageList, video_refer reads elementVideoList. Sent with its
   * default when left out.
   *
   * @default "image_refer"
   */
  referenceType?: 'video_refer' | 'image_refer' | undefined;
  /**
   * Reference pictures, used with image_refer: one frontal view and a few others. The inner names follow the upstream
   * Kling API and are not confirmed by RunningHub.
   */
  elementImageList?: {
    /** Address of the view from the front. */
    frontal_image?: MediaInput | undefined;
    /** One to three further views of the same subject. */
    refer_images?: readonly {
      /** Address of the picture. */
      image_url?: MediaInput | undefined;
      [field: string]: unknown;
    }[] | undefined;
    [field: string]: unknown;
  } | undefined;
  /**
   * Reference video, used with video_refer: 3 to 8 seconds, 1080p, 16:9 or 9:16, with the subject clearly visible. MP4
   * or MOV, up to 200 MB.
   */
  elementVideoList?: MediaInput | undefined;
  /**
   * Tags that sort the element: o_101 meme, o_102 person, o_103 animal, o_104 prop, o_105 clothing, o_106 scene, o_107
   * effect, o_108 other.
   */
  tagList?: readonly ('o_101' | 'o_102' | 'o_103' | 'o_104' | 'o_105' | 'o_106' | 'o_107' | 'o_108')[] | undefined;
}

/**
 * Kling O3 Element, create an element from pictures or a video
 *
 * Registers a character or object for reuse in Kling O3 clips, from a set of pictures or from a short video of it.
 * referenceType decides which of the two inputs is read; the result is data that identifies the element.
 *
 * - Documented as `kling-o3/element`
 * - Id: `kling-elements-advanced`
 * - Price: free (2026-09-10)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(klingElementsAdvanced, {
 *   elementName: 'Mascot',
 *   elementDescription: 'Round blue owl with orange glasses and a small paper hat.',
 *   referenceType: 'video_refer',
 *   elementVideoList: 'https://example.com/mascot-turn.mp4',
 *   tagList: ['o_103'],
 * });
 * ```
 * @see capture of the .cn model catalog, 2026-06-18
 * @see public snapshot of the registry, 2026-08-01
 * @see RunningHub API documentation, 2026-09-19
 * @see RunningHub public model registry, 2026-09-10
 */
export const klingElementsAdvanced: Model<KlingElementsAdvancedInput, 'text'> = {
  id: 'kling-elements-advanced',
  output: 'text',
  media: { frontal_image: ['image', 0, ''], image_url: ['image', 0, ''], elementVideoList: ['video', 200, 'mp4 mov'] },
  defaults: { referenceType: 'image_refer' },
};
