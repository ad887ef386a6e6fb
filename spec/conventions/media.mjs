// @ts-check
// What fields of models may hold.

import { oneOf } from './keys.mjs';
import { ROLES } from './roles.mjs';

const IMAGE = ['jpg', 'jpeg', 'png', 'webp', 'gif', 'bmp', 'tiff', 'heic', 'heif'];
const VIDEO = ['mp4', 'mov', 'm4v', 'webm', 'avi', 'mkv', 'flv', 'ts', 'wmv'];
const AUDIO = ['mp3', 'wav', 'm4a', 'aac', 'ogg', 'flac', 'mid', 'pcm'];
const DOCUMENT = ['docx', 'doc', 'xlsx', 'xls', 'pptx', 'ppt', 'pdf', 'txt', 'key', 'pages', 'numbers', 'md'];

/** The extensions of each kind of media. A new one is added here, so that a misspelt one is found. */
export const EXTENSIONS = /** @type {Readonly<Record<string, readonly string[]>>} */ ({
  image: IMAGE,
  video: VIDEO,
  audio: AUDIO,
  file: [...IMAGE, ...VIDEO, ...AUDIO, ...DOCUMENT, 'zip'],
});

/** What a text may stand for. */
export const FORMATS = ['uri', 'binary', 'password'];

/** What an `x-media` block is made of. */
export const MEDIA = /** @satisfies {import('./keys.mjs').Block} */ ({
  name: 'x-media',
  keys: {
    kind: oneOf(Object.keys(EXTENSIONS)),
    role: { ...oneOf(ROLES), optional: true },
    accept: {
      test: (value) => Array.isArray(value) && value.length > 0 && new Set(value).size === value.length,
      advice: 'a list of different extensions, such as [jpg, png]',
      optional: true,
    },
    maxSizeMB: {
      test: (value) => typeof value === 'number' && value > 0,
      advice: 'a positive number of megabytes',
      optional: true,
    },
  },
});
