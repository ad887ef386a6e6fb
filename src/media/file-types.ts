import type { OutputKind } from '../contract/model.js';

/** The type of what has none, which tells nothing. */
export const UNKNOWN_TYPE = 'application/octet-stream';

/**
 * Media types by extension. Where several extensions have one type, the first is the usual one; where there is no
 * registered type, it is a private one (`x-`). These are all the formats that an output is saved under, so none of them
 * may be a program, or a page that runs scripts.
 */
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
  jxl: 'image/jxl',
  jp2: 'image/jp2',
  ico: 'image/x-icon',
  psd: 'image/vnd.adobe.photoshop',
  exr: 'image/x-exr',
  hdr: 'image/vnd.radiance',
  tga: 'image/x-tga',
  mp4: 'video/mp4',
  mov: 'video/quicktime',
  webm: 'video/webm',
  mkv: 'video/x-matroska',
  avi: 'video/x-msvideo',
  m4v: 'video/x-m4v',
  mpg: 'video/mpeg',
  '3gp': 'video/3gpp',
  m2ts: 'video/mp2t',
  wmv: 'video/x-ms-wmv',
  flv: 'video/x-flv',
  ogv: 'video/ogg',
  mp3: 'audio/mpeg',
  wav: 'audio/wav',
  flac: 'audio/flac',
  ogg: 'audio/ogg',
  m4a: 'audio/mp4',
  aac: 'audio/aac',
  opus: 'audio/opus',
  mid: 'audio/midi',
  aiff: 'audio/aiff',
  aif: 'audio/aiff',
  wma: 'audio/x-ms-wma',
  amr: 'audio/amr',
  pcm: 'audio/x-pcm',
  glb: 'model/gltf-binary',
  gltf: 'model/gltf+json',
  obj: 'model/obj',
  mtl: 'model/mtl',
  fbx: 'model/vnd.fbx',
  dae: 'model/vnd.collada+xml',
  stl: 'model/stl',
  usdz: 'model/vnd.usdz+zip',
  usda: 'model/vnd.usda',
  usdc: 'model/x-usdc',
  usd: 'model/x-usd',
  ply: 'model/ply',
  spz: 'model/spz',
  splat: 'model/x-splat',
  bvh: 'model/x-bvh',
  txt: 'text/plain',
  md: 'text/markdown',
  json: 'application/json',
  srt: 'application/x-subrip',
  vtt: 'text/vtt',
  csv: 'text/csv',
  pdf: 'application/pdf',
  zip: 'application/zip',
  '7z': 'application/x-7z-compressed',
  rar: 'application/vnd.rar',
  gz: 'application/gzip',
  tar: 'application/x-tar',
  npy: 'application/x-npy',
  safetensors: UNKNOWN_TYPE,
};

/** Other names of types, without what marks them as private. */
const ALIASES: Readonly<Record<string, string>> = {
  wave: 'wav',
  'vnd.wave': 'wav',
  'ms-bmp': 'bmp',
  'ms-asf': 'wmv',
  '3gpp': '3gp',
  'amr-wb': 'amr',
  sla: 'stl',
  'vnd.ms-pki.stl': 'stl',
  'x.stl-ascii': 'stl',
  'x.stl-binary': 'stl',
};

/** Kinds by the first part of a type, and by names of their own. */
const KINDS: Readonly<Record<string, OutputKind>> = {
  image: 'image',
  video: 'video',
  audio: 'audio',
  model: '3d',
  '3d': '3d',
  text: 'text',
};

/** The media type for an extension; undefined for one that is not known. */
export function typeOf(extension: string): string | undefined {
  return Object.hasOwn(TYPES, extension) ? TYPES[extension] : undefined;
}

/** The extension for a media type such as `audio/x-wav; rate=8000`; undefined for one that is not known. */
export function extensionByType(type: string): string | undefined {
  const known = withoutMark(type.split(';', 1)[0]!.trim().toLowerCase());
  if (known === UNKNOWN_TYPE) return undefined;
  const found = Object.keys(TYPES).find((extension) => withoutMark(TYPES[extension]!) === known);
  if (found) return found;
  const [, name = ''] = known.split('/');
  return typeOf(name) ? name : Object.hasOwn(ALIASES, name) ? ALIASES[name] : undefined;
}

/** A type without what marks it as a private one. */
const withoutMark = (type: string) => type.replace('/x-', '/');

/** What a media type such as `image/png`, or its first part alone, stands for; undefined when it does not tell. */
export function kindOfType(type: string): OutputKind | undefined {
  const kind = type.split('/', 1)[0]!;
  return Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined;
}

/** What a file with this extension is; undefined for one that is not known, and for what holds other files or data. */
export function kindOf(extension: string): OutputKind | undefined {
  // Their types call them data of a program.
  return /^(json|srt)$/.test(extension) ? 'text' : kindOfType(typeOf(extension) ?? '');
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
    .replace(/^ts$/, 'm2ts')
    .replace(/^(tif|aif)$/, '$1f');
}
