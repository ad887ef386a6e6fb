// Generated from spec/models/wan/wan-2.2-character-motion-transfer.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link wan22CharacterMotionTransfer}. */
export interface Wan22CharacterMotionTransferInput {
  /** The picture of the character to animate; it gives the looks. JPG or PNG, up to 10 MB. */
  '299##image': MediaInput;
  /** The clip whose movement the character takes over; its seconds decide the price. MP4 or MOV, up to 10 MB. */
  '275##video': MediaInput;
}

/**
 * Wan 2.2, character motion transfer
 *
 * Makes the character of a picture move like the person in a clip.
 * Its fields still carry the numbers of the workflow nodes behind it.
 *
 * - Documented as `wan-2.2/character-motion-transfer`
 * - Id: `rhart-video/wan2.2/character-motion-transfer`
 * - Price: 0.24 CNY per second (2026-06-18)
 *
 * @example
 * ```ts
 * const { output } = await rh.run(wan22CharacterMotionTransfer, {
 *   '299##image': 'https://example.com/knight.png',
 *   '275##video': 'https://example.com/dance.mp4',
 * });
 * ```
 * @see capture of the .cn model catalog, 2026-06-18
 * @see RunningHub API documentation, page api-469373161, as cited by a public client, 2026-08-30
 * @see RunningHub API documentation, 2026-09-19
 */
export const wan22CharacterMotionTransfer: Model<Wan22CharacterMotionTransferInput, 'video'> = {
  id: 'rhart-video/wan2.2/character-motion-transfer',
  output: 'video',
  media: { '299##image': ['image', 10, 'jpg png'], '275##video': ['video', 10, 'mp4 mov'] },
};
