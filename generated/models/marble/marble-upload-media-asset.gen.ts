// Generated from spec/models/marble/marble-upload-media-asset.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link marbleUploadMediaAsset}. */
export interface MarbleUploadMediaAssetInput {
  /**
   * Name under which the asset is stored, with its extension, for example `photo.jpg`. At most 64 characters; matching
   * `\.[A-Za-z0-9]+$`.
   */
  fileName: string;
  /**
   * Whether the asset is a picture or a video; it has to agree with the file you send. Sent with its default when left
   * out.
   *
   * @default "image"
   */
  kind?: 'image' | 'video' | undefined;
  /**
   * File extension without the dot, such as `png` or `mp4`; normally the one in fileName. At most 16 characters;
   * matching `^[^.]*$`.
   */
  extension?: string | undefined;
  /** The picture to store; for kind `image` only. JPG, PNG or JPEG, up to 100 MB. */
  imageUrl?: MediaInput | undefined;
  /** The video to store; for kind `video` only. MP4, up to 100 MB. */
  videoUrl?: MediaInput | undefined;
}

/**
 * Marble, upload media asset
 *
 * Stores a picture or a video at World Labs and answers with an asset id for the Marble models.
 * The published price of 9999 CNY looks like a lock rather than a price; an ordinary upload and its address do the same
 * job.
 *
 * - Documented as `marble/upload-media-asset`
 * - Id: `marble/upload-media-asset`
 *
 * @example
 * ```ts
 * const { output } = await rh.run(marbleUploadMediaAsset, {
 *   fileName: 'garden.jpg',
 *   kind: 'image',
 *   extension: 'jpg',
 *   imageUrl: 'https://example.com/garden.jpg',
 * });
 * ```
 * @see RunningHub public model registry, 2026-05-07
 * @see models that the Chinese site shows to visitors, 2026-09-21
 */
export const marbleUploadMediaAsset: Model<MarbleUploadMediaAssetInput, 'text'> = {
  id: 'marble/upload-media-asset',
  output: 'text',
  media: { imageUrl: ['image', 100, 'jpg png jpeg'], videoUrl: ['video', 100, 'mp4'] },
  defaults: { kind: 'image' },
  sites: { cn: { until: '2026-09-21' } },
};
