/** What the platform calls a file, and its media type. */
export interface FileType {
  readonly kind: 'image' | 'audio' | 'video' | 'zip';
  readonly mime: string;
}

const types: Readonly<Record<string, FileType>> = {
  png: { kind: 'image', mime: 'image/png' },
  jpg: { kind: 'image', mime: 'image/jpeg' },
  jpeg: { kind: 'image', mime: 'image/jpeg' },
  webp: { kind: 'image', mime: 'image/webp' },
  gif: { kind: 'image', mime: 'image/gif' },
  mp3: { kind: 'audio', mime: 'audio/mpeg' },
  wav: { kind: 'audio', mime: 'audio/wav' },
  flac: { kind: 'audio', mime: 'audio/flac' },
  m4a: { kind: 'audio', mime: 'audio/mp4' },
  mp4: { kind: 'video', mime: 'video/mp4' },
  avi: { kind: 'video', mime: 'video/x-msvideo' },
  mov: { kind: 'video', mime: 'video/quicktime' },
  mkv: { kind: 'video', mime: 'video/x-matroska' },
  webm: { kind: 'video', mime: 'video/webm' },
  zip: { kind: 'zip', mime: 'application/zip' },
};

const resultTypes: Readonly<Record<string, string>> = { glb: 'model/gltf-binary', txt: 'text/plain; charset=utf-8' };

// The bytes that a format begins with, at an offset, as Latin-1 text.
const signatures: readonly (readonly [extension: string, offset: number, text: string])[] = [
  ['png', 0, '\x89PNG'],
  ['jpg', 0, '\xff\xd8\xff'],
  ['gif', 0, 'GIF8'],
  ['webp', 8, 'WEBP'],
  ['wav', 8, 'WAVE'],
  ['avi', 8, 'AVI '],
  ['flac', 0, 'fLaC'],
  ['mp3', 0, 'ID3'],
  ['mp3', 0, '\xff\xfb'],
  ['mov', 4, 'ftypqt'],
  ['mp4', 4, 'ftyp'],
  ['mkv', 0, '\x1aE\xdf\xa3'],
  ['zip', 0, 'PK\x03\x04'],
];

/** The extension of a file name in lower case; empty without one. */
export function extensionOf(name: string): string {
  return /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** The extension of an upload: from its name, or from its first bytes when the name does not tell. */
export function uploadExtension(name: string, bytes: Uint8Array): string | undefined {
  const extension = extensionOf(name);
  if (Object.hasOwn(types, extension)) return extension;
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  return signatures.find(([, offset, text]) => head.startsWith(text, offset))?.[0];
}

/** What kind of file an extension stands for, among those that can be uploaded. */
export function uploadType(extension: string): FileType | undefined {
  return Object.hasOwn(types, extension) ? types[extension] : undefined;
}

/** The media type of an extension. */
export function mimeOf(extension: string): string {
  return uploadType(extension)?.mime ?? resultTypes[extension] ?? 'application/octet-stream';
}
