import { openFile } from '#platform';
import { MEDIA_FIELD } from '../../generated/conventions.gen.js';
import { abortable } from '../async/abort.js';
import type { MediaInput, MediaRule, NamedMedia } from '../contract/model.js';
import { InputError } from '../errors/input.js';
import { isObject } from '../json/values.js';
import { canonicalExtension, extensionByContent, extensionOf } from './file-types.js';

/** Bytes ready to be uploaded. */
export interface Source {
  readonly blob: Blob;
  readonly name: string;
}

/** Text that the platform understands as media: addresses, data and asset URIs, names of uploaded files. */
const REFERENCE = /^(https?:|data:|asset:|openapi\/|api\/)/i;

/** A path has the extension that every upload needs. Other text in these fields is an id or a switch. */
const PATH = /\.\w{2,5}$/;

function isNamed(value: unknown): value is NamedMedia {
  return isObject(value) && typeof value.fileName === 'string' && value.data !== undefined;
}

/** Whether a value has to be uploaded before it can be sent. */
export function isLocal(value: unknown, field = ''): value is MediaInput {
  // Every media field of the spec has such a name, which its lint checks; so the core needs no table of models to
  // recognize the path of a file.
  if (typeof value === 'string') return MEDIA_FIELD.test(field) && PATH.test(value) && !REFERENCE.test(value);
  if (value instanceof URL) return value.protocol === 'file:';
  return (
    value instanceof Blob ||
    value instanceof ArrayBuffer ||
    ArrayBuffer.isView(value) ||
    isNamed(value) ||
    (typeof value === 'object' && value !== null && (value instanceof ReadableStream || Symbol.asyncIterator in value))
  );
}

/**
 * Turns local media into bytes with a name. A stream that hangs does not outlast the signal.
 *
 * @throws InputError when a file cannot be opened, or when nothing tells what the bytes are.
 */
export function toSource(media: MediaInput, field: string, signal?: AbortSignal): Promise<Source> {
  return abortable(open(media, field), signal);
}

async function open(media: MediaInput, field: string): Promise<Source> {
  if (typeof media === 'string' || media instanceof URL) {
    try {
      return await openFile(media);
    } catch (cause) {
      const why = (cause as Error).message;
      const allowed = 'Allowed are an http(s) address, a Blob, bytes, a stream, or on Node the path of a file';
      throw new InputError(`${field}: "${String(media).slice(0, 200)}" cannot be opened (${why}). ${allowed}.`, {
        field,
        cause,
      });
    }
  }
  if (isNamed(media)) return { blob: await toBlob(media.data), name: media.fileName };
  const blob = await toBlob(media);
  const name = (media as Partial<File>).name || `file.${await guessExtension(blob, field)}`;
  return { blob, name };
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

async function toBlob(data: NamedMedia['data']): Promise<Blob> {
  if (data instanceof Blob) return data;
  if (data instanceof ReadableStream) return new Response(data).blob();
  if (data instanceof ArrayBuffer || ArrayBuffer.isView(data)) return new Blob([data as BlobPart]);
  const parts: BlobPart[] = [];
  for await (const chunk of data) parts.push(chunk as BlobPart);
  return new Blob(parts);
}

async function guessExtension(blob: Blob, field: string): Promise<string> {
  const found = await extensionByContent(blob);
  if (found) return found;
  throw new InputError(
    `${field}: nothing tells what these ${blob.size} bytes are. Give { data, fileName } with an extension.`,
    { field },
  );
}
