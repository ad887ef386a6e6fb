import { openFile, OwnBlob } from '#platform';
import { abortable } from '../async/abort.js';
import { LocalFile } from '../contract/local-file.js';
import { reading } from '../async/reading.js';
import type { LocalMedia, MediaRule, NamedMedia } from '../contract/model.js';
import { InputError } from '../errors/input.js';
import { reasonIn } from '../errors/reason-in.js';
import { readChunks } from '../async/chunks.js';
import { canonicalExtension, extensionByType, extensionOf, typeOf } from './file-types.js';
import { lastPart } from './file-name.js';
import { describeKind, isBlob, isBytes, localMediaIn } from './kinds.js';
import { extensionByContent } from './signatures.js';

/** Bytes ready to be uploaded. */
export interface Source {
  readonly blob: Blob;
  readonly name: string;
}

/**
 * Turns local media into bytes with a name that has an extension, as far as anything tells it. A stream is let go when
 * the signal aborts.
 *
 * @throws InputError when there is nothing to upload, or when nothing tells what the bytes are.
 */
export async function toSource(media: LocalMedia, field: string, signal?: AbortSignal): Promise<Source> {
  const { data, fileName } = reading(field, () => partsOf(media, field));
  const { blob, name: found } = await open(data, field, signal);
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

async function open(data: NamedMedia['data'], field: string, signal: AbortSignal | undefined) {
  if (data instanceof LocalFile) return abortable(openLocal(data.path, field), signal);
  if (isBlob(data)) return { blob: await ownBlob(data, field), name: (data as Partial<File>).name };
  if (isBytes(data)) return { blob: new OwnBlob([ownBytes(data)]) };
  return { blob: await collect(data, field, signal) };
}

async function openLocal(path: string | URL, field: string) {
  try {
    return await openFile(path);
  } catch (cause) {
    const shown = String(path).slice(0, 200);
    throw new InputError(`${field}: "${shown}" cannot be opened (${reasonIn(cause)}).`, { field, cause });
  }
}

// The blob of another library or window is nothing that fetch knows.
async function ownBlob(blob: Blob, field: string): Promise<Blob> {
  if (blob instanceof OwnBlob) return blob;
  try {
    return new OwnBlob([new Uint8Array(await (blob as Blob).arrayBuffer())], { type: (blob as Blob).type });
  } catch (cause) {
    throw new InputError(`${field}: the Blob cannot be read (${reasonIn(cause)}).`, { field, cause });
  }
}

// Memory that threads share is refused by every Blob.
function ownBytes(data: ArrayBuffer | ArrayBufferView): BlobPart {
  const view = ArrayBuffer.isView(data) ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength) : undefined;
  const bytes = view ?? new Uint8Array(data as ArrayBuffer);
  return bytes.buffer instanceof ArrayBuffer ? (bytes as BlobPart) : bytes.slice();
}

async function collect(
  stream: ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>,
  field: string,
  signal: AbortSignal | undefined,
): Promise<Blob> {
  const parts: BlobPart[] = [];
  const take = (chunk: unknown) => {
    if (!isBytes(chunk))
      throw new InputError(`${field}: the stream gives ${describeKind(chunk)} Bytes are needed.`, { field });
    parts.push(ownBytes(chunk));
  };
  try {
    if ((stream as { destroyed?: unknown }).destroyed === true) throw new Error('it is destroyed');
    await readChunks(stream, take, signal);
  } catch (cause) {
    if (signal?.aborted || cause instanceof InputError) throw cause;
    throw new InputError(`${field}: the stream cannot be read (${reasonIn(cause)}).`, { field, cause });
  }
  return new OwnBlob(parts);
}

async function nameOf(given: string | undefined, blob: Blob, field: string): Promise<string> {
  const part = lastPart(given ?? '');
  // What begins with a dot is hidden, and may be an extension alone.
  const stem = part.replace(/^\.+/, '');
  const name = stem !== part && typeOf(stem.toLowerCase()) ? `file.${stem}` : stem;
  if (extensionOf(name)) return name;
  const extension = (await extensionByContent(blob)) ?? extensionByType(blob.type);
  if (extension) return `${name || 'file'}.${extension}`;
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
  if (maxSizeMB && blob.size > maxSizeMB * 1024 * 1024) {
    const size = Math.ceil((blob.size / 1024 / 1024) * 10) / 10;
    throw new InputError(`${field}: "${name}" has ${size} MB. Allowed are at most ${maxSizeMB} MB.`, { field });
  }
}
