import type { OutputKind } from '../contract/model.js';

/** Media types by extension. Where several extensions have one type, the first is the usual one. */
const TYPES: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  gif: 'image/gif',
  bmp: 'image/bmp',
  tiff: 'image/tiff',
  tif: 'image/tiff',
  avif: 'image/avif',
  heic: 'image/heic',
  heif: 'image/heif',
  svg: 'image/svg+xml',
  mp4: 'video/mp4',
  mov: 'video/quicktime',
  webm: 'video/webm',
  mkv: 'video/x-matroska',
  avi: 'video/x-msvideo',
  m4v: 'video/x-m4v',
  mpg: 'video/mpeg',
  '3gp': 'video/3gpp',
  mp3: 'audio/mpeg',
  wav: 'audio/wav',
  flac: 'audio/flac',
  ogg: 'audio/ogg',
  m4a: 'audio/mp4',
  aac: 'audio/aac',
  opus: 'audio/opus',
  mid: 'audio/midi',
  aiff: 'audio/aiff',
  glb: 'model/gltf-binary',
  gltf: 'model/gltf+json',
  obj: 'model/obj',
  fbx: 'model/vnd.fbx',
  stl: 'model/stl',
  usdz: 'model/vnd.usdz+zip',
  ply: 'model/ply',
  spz: 'model/spz',
  txt: 'text/plain',
  md: 'text/markdown',
  json: 'application/json',
  srt: 'application/x-subrip',
  vtt: 'text/vtt',
  csv: 'text/csv',
  zip: 'application/zip',
};

/** Other names of types, without what marks them as private. */
const ALIASES: Readonly<Record<string, string>> = { wave: 'wav', 'vnd.wave': 'wav', 'ms-bmp': 'bmp' };

const KINDS: Readonly<Record<string, OutputKind>> = {
  image: 'image',
  video: 'video',
  audio: 'audio',
  model: '3d',
  text: 'text',
  json: 'text',
  srt: 'text',
};

/** The media type for an extension; undefined for one that is not known. */
export function typeOf(extension: string): string | undefined {
  return Object.hasOwn(TYPES, extension) ? TYPES[extension] : undefined;
}

/** The extension for a media type such as `audio/x-wav; rate=8000`; undefined for one that is not known. */
export function extensionByType(type: string): string | undefined {
  const [kind = '', subtype = ''] = type.split(';', 1)[0]!.trim().toLowerCase().split('/');
  const name = subtype.replace(/^x-/, '');
  const found = Object.keys(TYPES).find((extension) => TYPES[extension]!.replace('/x-', '/') === `${kind}/${name}`);
  if (found) return found;
  return typeOf(name) ? name : Object.hasOwn(ALIASES, name) ? ALIASES[name] : undefined;
}

/** What a file with this extension is. */
export function kindOf(extension: string): OutputKind | undefined {
  const kind = typeOf(extension)?.split('/', 1)[0];
  return kind === undefined ? undefined : (KINDS[kind] ?? KINDS[extension]);
}

/** The extension of a file name as it is written; empty without one. Digits alone are a date or a version. */
export function extensionOf(name: string): string {
  const extension = name.slice(name.lastIndexOf('.') + 1);
  return extension.length < name.length && /^\w+$/.test(extension) && /[a-z]/i.test(extension) ? extension : '';
}

/** An extension as it is compared: in lower case, and one for those that mean the same format. */
export function canonicalExtension(extension: string): string {
  return extension
    .toLowerCase()
    .replace(/^jpeg$/, 'jpg')
    .replace(/^tif$/, 'tiff');
}
