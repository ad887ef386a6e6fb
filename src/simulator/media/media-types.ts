import { canonicalExtension, extensionOf, kindOf, typeOf, UNKNOWN_TYPE } from '../../media/file-types.js';
import { extensionByContent } from '../../media/signatures.js';

/** Extensions of the files that the platform stores: those that its documentation names, and those that models take. */
const UPLOADS = new Set(
  (
    'png jpg jpeg webp gif bmp tiff heic heif mp3 wav flac m4a aac ogg mid pcm mp4 avi mov mkv webm m4v flv ts wmv ' +
    'docx doc xlsx xls pptx ppt pdf txt key pages numbers md zip'
  ).split(' '),
);

/** Files of nodes only, which clients in use send to v1. That the platform stores them is not documented. */
export const NODE_FILES: readonly string[] = ['safetensors', 'latent'];

/**
 * The extension of an upload: from its name, or from its first bytes when the name does not tell.
 *
 * @param others Extensions that are stored besides those of media.
 */
export async function uploadExtension(file: File, others: readonly string[] = []): Promise<string | undefined> {
  const extension = extensionOf(file.name).toLowerCase();
  if (UPLOADS.has(extension) || others.includes(extension)) return extension;
  const found = await extensionByContent(file);
  return found !== undefined && UPLOADS.has(found) ? found : undefined;
}

/** What the platform calls a stored file: `image`, `video`, `audio`, or `zip`, which is of no kind. */
export function uploadKind(extension: string): string {
  return kindOf(canonicalExtension(extension)) ?? extension;
}

/** The media type that a file is served with. */
export function servedType(extension: string): string {
  const type = typeOf(canonicalExtension(extension)) ?? UNKNOWN_TYPE;
  return type.startsWith('text/') ? `${type}; charset=utf-8` : type;
}
