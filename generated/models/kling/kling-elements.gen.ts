// Generated from spec/models/kling/kling-elements.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link klingElements}. */
export interface KlingElementsInput {
  /** Short name to find the element again, such as Work suit or Main character. */
  name: string;
  /** What the element looks like, in a sentence: shape, colors, clothing, distinctive marks. */
  description: string;
  /**
   * The main view of the subject, sharp and facing the camera, preferably with nothing else in the picture. JPG or PNG,
   * up to 10 MB.
   */
  imageUrl: MediaInput;
  /**
   * Further views of the same subject, such as the side, the back or a close-up. 1 to 3 items; each JPG or PNG, up to
   * 20 MB.
   */
  elementReferList: readonly MediaInput[];
  /** Tags that sort the element into a category. Leave it out when none fits. */
  tagList?: readonly {
    /** o_101 meme, o_102 person, o_103 animal, o_104 prop, o_105 clothing, o_106 scene, o_107 effect, o_108 other. */
    tag_id?: string | undefined;
    [field: string]: unknown;
  }[] | undefined;
}

/**
 * Kling Elements, create an element
 *
 * Registers a character or object from a main picture and up to three further views, for reuse in later Kling clips.
 * The result is text that identifies the element, not a picture; pass that identifier in elementList of a video model.
 *
 * - Documented as `kling-elements`
 * - Id: `kling-elements`
 * - Price: 0.06 CNY per call (2026-09-10)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(klingElements, {
 *   name: 'Courier',
 *   description: 'Young woman with short red hair, yellow rain jacket and a worn leather satchel.',
 *   imageUrl: 'https://example.com/courier-front.png',
 *   elementReferList: ['https://example.com/courier-side.png', 'https://example.com/courier-back.png'],
 * });
 * ```
 * @see RunningHub API documentation, 2026-04-30
 * @see RunningHub public model registry, 2026-05-07
 * @see capture of the .cn model catalog, 2026-06-18
 * @see RunningHub public model registry, 2026-09-10
 */
export const klingElements: Model<KlingElementsInput, 'text'> = {
  id: 'kling-elements',
  output: 'text',
  media: { imageUrl: ['image', 10, 'jpg png'], elementReferList: ['image', 20, 'jpg png'] },
};
