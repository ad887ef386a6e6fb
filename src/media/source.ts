import { openFile } from '#platform';
import { abortable } from '../async/abort.js';
import { isBytes } from '../async/bytes.js';
import { LocalFile } from '../contract/local-file.js';
import { reading } from '../async/reading.js';
import type { LocalMedia, MediaRule, NamedMedia } from '../contract/model.js';
import { InputError } from '../errors/input.js';
import { reasonIn } from '../errors/reason-in.js';
import { trimEnd } from '../json/trim-end.js';
import { canonicalExtension, extensionByType, extensionOf, typeOf } from './file-types.js';
import { lastPart } from './file-name.js';
import { blobOf, collect, MB, MOST_IN_MEMORY, ownBlob, type Place } from './in-memory.js';
import { describeKind, isBlob, localMediaIn } from './kinds.js';
import { extensionByContent } from './signatures.js';

/** Bytes ready to be uploaded. */
export interface Source {
  readonly blob: Blob;
  readonly name: string;
}

/**
 * Turns local media into bytes with a name that has an extension, as far as anything tells it. Ends with the signal,
 * whether or not the media can be stopped. A stream is let go then, and when it gives more than is allowed.
 *
 * @param maxSizeMB Most that a stream may give, which is held in memory.
 * @throws InputError when there is nothing to upload, or when nothing tells what the bytes are.
 */
export async function toSource(
  media: LocalMedia,
  field: string,
  signal?: AbortSignal,
  maxSizeMB = MOST_IN_MEMORY,
): Promise<Source> {
  return abortable(read(media, { field, signal, maxSizeMB }), signal);
}

async function read(media: LocalMedia, place: Place): Promise<Source> {
  const { field } = place;
  const { data, fileName } = reading(field, () => partsOf(media, field));
  const { blob, name: found } = await open(data, place);
  const name = await nameOf(fileName ?? found, blob, field);
  if (blob.size > 0) return { blob, name };
  const why = (await isMissing(data)) ? 'cannot be opened: there is no such file' : 'is empty';
  throw new InputError(`${field}: "${name}" ${why}.`, { field });
}

// A file of Bun's that is not there is a Blob without bytes.
async function isMissing(data: unknown): Promise<boolean> {
  const { exists } = data as { exists?: unknown };
  return typeof exists === 'function' && (await exists.call(data)) === false;
}

function partsOf(value: unknown, field: string): { data: NamedMedia['data']; fileName?: string } {
  const media = localMediaIn(value);
  if (!media) {
    const isText = typeof value === 'string' || value instanceof URL;
    const allowed = "Allowed are a Blob, bytes, a stream, or file('cat.png') for a file of this machine";
    throw new InputError(`${field}: the value is ${isText ? 'text.' : describeKind(value)} ${allowed}.`, { field });
  }
  return 'fileName' in media ? media : { data: media };
}

async function open(data: NamedMedia['data'], place: Place) {
  const { field } = place;
  if (data instanceof LocalFile) return openLocal(data.path, field);
  if (isBlob(data)) return { blob: await ownBlob(data, place), name: (data as Partial<File>).name };
  if (isBytes(data)) return { blob: blobOf(data, field) };
  return { blob: await collect(data, place) };
}

async function openLocal(path: string | URL, field: string) {
  try {
    return await openFile(path);
  } catch (cause) {
    const shown = String(path).slice(0, 200);
    throw new InputError(`${field}: "${shown}" cannot be opened (${reasonIn(cause)}).`, { field, cause });
  }
}

async function nameOf(given: string | undefined, blob: Blob, field: string): Promise<string> {
  const part = lastPart(given ?? '');
  // What begins with a dot is hidden, and may be an extension alone.
  const stem = part.replace(/^\.+/, '');
  const name = stem !== part && typeOf(stem.toLowerCase()) ? `file.${stem}` : stem;
  if (extensionOf(name)) return name;
  const extension = (await extensionByContent(blob)) ?? extensionByType(blob.type);
  if (extension) return `${trimEnd(name, '.') || 'file'}.${extension}`;
  if (name) return name;
  const bytes = blob.size === 0 ? 'the file is empty' : `nothing tells what these ${blob.size} bytes are`;
  throw new InputError(`${field}: ${bytes}. Give { data, fileName } with an extension.`, { field });
}

/**
 * Checks a file against what its field accepts.
 *
 * @throws InputError that names the field, the file and the limit.
 */
export function checkMedia({ blob, name }: Source, field: string, [kind, maxSizeMB, accept]: MediaRule): void {
  const extension = canonicalExtension(extensionOf(name));
  if (accept && !accept.split(' ').map(canonicalExtension).includes(extension)) {
    throw new InputError(
      `${field}: "${name}" is not an accepted ${kind}. Allowed are ${accept.replaceAll(' ', ', ')}.`,
      { field },
    );
  }
  if (maxSizeMB && blob.size > maxSizeMB * MB) {
    const size = Math.ceil((blob.size / MB) * 10) / 10;
    throw new InputError(`${field}: "${name}" has ${size} MB. Allowed are at most ${maxSizeMB} MB.`, { field });
  }
}
