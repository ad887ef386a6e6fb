import { isBytes } from '../async/bytes.js';
import { LocalFile } from '../contract/local-file.js';
import type { LocalMedia } from '../contract/model.js';
import { isObject, isThenable, tagOf } from '../json/values.js';

/** Whether an object holds its values as JSON shows them, rather than inside itself. */
export function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** Also those of other windows, and of libraries that stand in for a browser, whose tag may say nothing. */
export function isBlob(value: unknown): value is Blob {
  if (!isObject(value) || typeof value.arrayBuffer !== 'function') return false;
  const isLikeOne =
    typeof value.slice === 'function' && typeof value.size === 'number' && typeof value.type === 'string';
  return isLikeOne || /^(Blob|File)$/.test(tagOf(value));
}

export function isStream(value: unknown): value is ReadableStream<Uint8Array> | AsyncIterable<Uint8Array> {
  if (typeof value !== 'object' || value === null) return false;
  return typeof (value as { getReader?: unknown }).getReader === 'function' || Symbol.asyncIterator in value;
}

/** The media that a value is or stands for, if what it means is certain; undefined for everything else. */
export function localMediaIn(value: unknown): LocalMedia | undefined {
  return dataIn(value) ?? namedIn(value);
}

function dataIn(value: unknown): Exclude<LocalMedia, { readonly fileName: string }> | undefined {
  // The types leave memory that threads share out, because few have it.
  if (isBytes(value)) return value as ArrayBuffer | ArrayBufferView;
  if (value instanceof LocalFile || isBlob(value) || isStream(value)) return value;
  return bufferIn(value);
}

/** Names and bytes as this client and the parsers of forms call them. */
const NAMES = ['fileName', 'originalname', 'filename', 'name'];
const BYTES = ['data', 'buffer', 'file'];

function namedIn(value: unknown): LocalMedia | undefined {
  if (!isObject(value)) return undefined;
  const fileName = NAMES.map((key) => value[key]).find((name) => typeof name === 'string');
  const isFile = 'fileName' in value || 'originalname' in value || 'mimetype' in value;
  if (typeof fileName !== 'string' || !isFile) return undefined;
  const data = BYTES.map((key) => dataIn(value[key])).find((found) => found !== undefined);
  return data && { data, fileName };
}

/** The bytes of a Node buffer that went through JSON. */
function bufferIn(value: unknown): Uint8Array | undefined {
  if (!isObject(value) || value.type !== 'Buffer' || !Array.isArray(value.data)) return undefined;
  const isByte = (item: unknown) => Number.isInteger(item) && (item as number) >= 0 && (item as number) < 256;
  return value.data.every(isByte) ? Uint8Array.from(value.data as number[]) : undefined;
}

/** What is wrong with an object that looks like bytes with a name; undefined when nothing is, or it looks otherwise. */
export function wrongWithNamed(value: object): string | undefined {
  const parts = value as Readonly<Record<string, unknown>>;
  if (namedIn(value)) return undefined;
  const hasBytes = BYTES.some((key) => dataIn(parts[key]) !== undefined);
  if (hasBytes && parts.fileName !== undefined) {
    return `bytes with a name, but \`fileName\` is ${describeKind(parts.fileName)}`;
  }
  if (typeof parts.fileName === 'string' && 'data' in value) {
    return `bytes with a name, but \`data\` is ${describeKind(parts.data)}`;
  }
  const isInfo = typeof parts.filename === 'string' && ('mimeType' in value || 'mimetype' in value);
  return isInfo ? 'what a form parser says of a file, without the file. Give { data, fileName }.' : undefined;
}

/** Fields that hold the bytes of a file, in this client and wherever else somebody may have looked them up. */
const HOLDERS = [...BYTES, 'blob', 'body', 'bytes', 'content', 'stream'];

/**
 * What is wrong with an object that is meant for a file and is none: its bytes or its name stand in other fields. Only
 * where a file is expected, since elsewhere such an object may be what it is.
 */
export function misnamed(value: object): string | undefined {
  if (namedIn(value)) return undefined;
  const parts = value as Readonly<Record<string, unknown>>;
  const holder = HOLDERS.find((key) => Object.hasOwn(parts, key) && dataIn(parts[key]) !== undefined);
  const names = Object.keys(parts).filter((key) => key !== holder && typeof parts[key] === 'string');
  const name = names.find((key) => /name/i.test(key)) ?? names[0];
  if (holder !== undefined) {
    const found = name === undefined ? 'no name' : `a text in \`${name}\``;
    return `an object with bytes in \`${holder}\` and ${found}. Write { data, fileName: 'cat.png' }.`;
  }
  if (typeof parts.fileName !== 'string') return undefined;
  if (typeof parts.url !== 'string') return "a name without bytes. Write { data, fileName: 'cat.png' }.";
  return 'what an upload returned. Models take its `url`, and nodes its `fileName`.';
}

const HINTS: Readonly<Record<string, string>> = {
  string: "Give bytes, such as `Buffer.from(text, 'base64')`.",
  Promise: 'Await it.',
  Response: 'Give `await response.blob()`.',
  Request: 'Give `await request.blob()`.',
  Blob: 'It has no arrayBuffer(), so it cannot be read. Give its bytes.',
  File: 'It has no arrayBuffer(), so it cannot be read. Give its bytes.',
  FormData: 'Give one of its files.',
  FileList: 'Give one of its files.',
  Map: 'Give `Object.fromEntries(map)`.',
  Set: 'Give a list.',
  bigint: 'Give a number or text.',
};

/** What a value is, for people, and what to give in its place where that is clear. */
export function describeKind(value: unknown): string {
  if (value === null || value === undefined) return `${value}.`;
  if (typeof value === 'number') return `${value}${Number.isFinite(value) ? '' : ', which JSON cannot show'}.`;
  if (typeof value !== 'object') return `a ${typeof value}. ${HINTS[typeof value] ?? ''}`.trim();
  const wrong = wrongWithNamed(value);
  if (wrong) return wrong;
  if (isThenable(value)) return `a Promise. ${HINTS.Promise}`;
  if (storedPath(value)) {
    return 'a file that a form parser stored. Give { data: file(upload.path), fileName: upload.originalname }.';
  }
  if (Array.isArray(value)) return 'a list.';
  const odd = misnamed(value);
  if (odd) return odd;
  const tag = tagOf(value);
  const name = tag !== 'Object' ? tag : isPlain(value) ? 'object' : value.constructor?.name || tag;
  return `${/^[AEIOU]/i.test(name) ? 'an' : 'a'} ${name}. ${HINTS[tag] ?? ''}`.trim();
}

/** Whether an object is the record of a form parser about a file that it wrote to disk. */
export function storedPath(value: object): boolean {
  const { filepath, path, originalname } = value as Record<string, unknown>;
  return typeof filepath === 'string' || (typeof path === 'string' && typeof originalname === 'string');
}
