import { extensionOf } from '../../media/file-types.js';
import { extensionByContent } from '../../media/signatures.js';

/** What the platform calls a file that can be uploaded, and its media type. */
export interface UploadType {
  readonly kind: 'image' | 'audio' | 'video' | 'zip';
  readonly mediaType: string;
}

const UPLOAD_TYPES: Readonly<Record<string, UploadType>> = {
  png: { kind: 'image', mediaType: 'image/png' },
  jpg: { kind: 'image', mediaType: 'image/jpeg' },
  jpeg: { kind: 'image', mediaType: 'image/jpeg' },
  webp: { kind: 'image', mediaType: 'image/webp' },
  gif: { kind: 'image', mediaType: 'image/gif' },
  bmp: { kind: 'image', mediaType: 'image/bmp' },
  tiff: { kind: 'image', mediaType: 'image/tiff' },
  mp3: { kind: 'audio', mediaType: 'audio/mpeg' },
  wav: { kind: 'audio', mediaType: 'audio/wav' },
  flac: { kind: 'audio', mediaType: 'audio/flac' },
  m4a: { kind: 'audio', mediaType: 'audio/mp4' },
  mid: { kind: 'audio', mediaType: 'audio/midi' },
  mp4: { kind: 'video', mediaType: 'video/mp4' },
  avi: { kind: 'video', mediaType: 'video/x-msvideo' },
  mov: { kind: 'video', mediaType: 'video/quicktime' },
  mkv: { kind: 'video', mediaType: 'video/x-matroska' },
  webm: { kind: 'video', mediaType: 'video/webm' },
  m4v: { kind: 'video', mediaType: 'video/x-m4v' },
  zip: { kind: 'zip', mediaType: 'application/zip' },
};

const RESULT_TYPES: Readonly<Record<string, string>> = { glb: 'model/gltf-binary', txt: 'text/plain; charset=utf-8' };

/** The extension of an upload: from its name, or from its first bytes when the name does not tell. */
export async function uploadExtension(file: File): Promise<string | undefined> {
  const extension = extensionOf(file.name).toLowerCase();
  if (uploadType(extension)) return extension;
  const found = await extensionByContent(file);
  return found && uploadType(found) ? found : undefined;
}

/** What kind of file an extension stands for, among those that can be uploaded. */
export function uploadType(extension: string): UploadType | undefined {
  return Object.hasOwn(UPLOAD_TYPES, extension) ? UPLOAD_TYPES[extension] : undefined;
}

/** The media type of an extension. */
export function mediaTypeOf(extension: string): string {
  return uploadType(extension)?.mediaType ?? RESULT_TYPES[extension] ?? 'application/octet-stream';
}
