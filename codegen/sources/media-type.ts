import type { FieldType } from './catalog.js';

/** Types of fields that take a file. */
export const MEDIA_TYPES = ['image', 'video', 'audio'] as const;

export type MediaType = (typeof MEDIA_TYPES)[number];

export function isMedia(type: FieldType | undefined): type is MediaType {
  return MEDIA_TYPES.some((media) => media === type);
}

/** The extension of a file of which no source says more than its type. */
export const USUAL_EXTENSION: Readonly<Record<MediaType, string>> = { image: 'png', video: 'mp4', audio: 'mp3' };
