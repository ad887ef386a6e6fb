// Generated from spec/models/acme/media.yaml. Do not edit: change the spec and run `npm run generate`.
import type { MediaInput, Model } from '../../../src/contract/model.js';

/** Input of {@link acmeMedia}. */
export interface AcmeMediaInput {
  /** The first picture. JPG, PNG or WEBP, up to 10 MB. */
  imageUrl: MediaInput;
  /** Sounds to mix in. At most 3 items; each MP3. */
  audioUrls?: readonly MediaInput[] | undefined;
  /** The shots. Exactly 1 item. */
  shots?: readonly {
    /** The clip. Up to 50 MB. */
    videoUrl: MediaInput;
    /**
     * Its length. At least 2.
     *
     * @default 5
     */
    seconds?: number | undefined;
  }[] | undefined;
}

/**
 * Acme, media
 *
 * Shows media fields.
 *
 * - Documented as `acme/media`
 * - Id: `acme/media`
 *
 * @example
 * ```ts
 * const { output } = await rh.run(acmeMedia, { imageUrl: 'https://example.com/car.jpg' });
 * ```
 * @see Fixture documentation, 2026-01-01
 */
export const acmeMedia: Model<AcmeMediaInput, 'video'> = {
  id: 'acme/media',
  output: 'video',
  media: { imageUrl: ['image', 10, 'jpg png webp'], audioUrls: ['audio', 0, 'mp3'], videoUrl: ['video', 50, ''] },
};
