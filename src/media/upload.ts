import { isObject, text } from '../json/values.js';
import { onAbort } from '../async/abort.js';
import { uploadInit } from '#platform';
import { ServerError } from '../errors/server.js';
import type { MediaInput, MediaRule } from '../contract/model.js';
import { checkMedia, isLocal, type Source, toSource } from './media.js';
import type { Transport } from '../http/transport.js';
import { UPLOAD_PATH } from '../http/endpoints.js';

/** Uploads of one call that run at the same time. */
const PARALLEL = 4;
/** Most bytes between two reports of progress. */
const PIECE = 64 * 1024;
/**
 * How long an uploaded file can be fetched by its address, in milliseconds: one day, by the platform's documentation.
 */
const LIFETIME = 24 * 60 * 60 * 1000;

/** A file the platform has stored. */
export interface Upload {
  /** Address for the media fields of model endpoints. */
  readonly url: string;
  /** Name for the nodes of workflows and AI apps. */
  readonly fileName: string;
  /** What the platform takes the file for: `image`, `video`, `audio` or `zip`. */
  readonly kind: string;
  /** Size in bytes. */
  readonly size: number;
  /** When `url` stops working. */
  readonly expiresAt: Date;
}

export interface UploadOptions {
  readonly signal?: AbortSignal | undefined;
  /** Called with the bytes handed to the network so far and the size of the file. */
  readonly onProgress?: ((progress: { readonly loaded: number; readonly total: number }) => void) | undefined;
}

// Runtimes read a file that is part of a form through its stream, so that is where progress can be seen.
export class WatchedFile extends File {
  readonly #source: Blob;
  readonly #onRead: (bytes: number) => void;

  constructor({ blob, name }: Source, onRead: (bytes: number) => void) {
    super([blob], name, { type: blob.type });
    this.#source = blob;
    this.#onRead = onRead;
  }

  override stream(): ReturnType<Blob['stream']> {
    const onRead = this.#onRead;
    const reader = this.#source.stream().getReader();
    let rest = new Uint8Array(0);
    return new ReadableStream<Uint8Array<ArrayBuffer>>(
      {
        async pull(controller) {
          if (rest.length === 0) {
            const { done, value } = await reader.read();
            if (done) return controller.close();
            rest = value;
          }
          // A blob in memory comes as a single chunk, with which progress would jump from nothing to all. The piece is
          // a copy, because Deno takes the whole buffer away from what it sends.
          const piece = rest.length > PIECE ? rest.slice(0, PIECE) : rest;
          rest = rest.subarray(piece.length);
          onRead(piece.length);
          controller.enqueue(piece);
        },
        cancel: (reason) => reader.cancel(reason),
      },
      { highWaterMark: 0 },
    );
  }
}

/** Milliseconds that a file may take beyond the limit for every request: room for a slow line of 50 kB/s. */
export function slowLineTime(bytes: number): number {
  return bytes / 50;
}

/** Stores one file. Repeats the upload after a passing failure: storing a file twice costs nothing. */
export async function upload(
  transport: Transport,
  source: Source,
  { signal, onProgress }: UploadOptions = {},
): Promise<Upload> {
  const total = source.blob.size;
  const form = new FormData();
  if (onProgress) {
    let loaded = 0;
    const watched = new WatchedFile(source, (bytes) =>
      onProgress({ loaded: Math.min(total, (loaded += bytes)), total }),
    );
    form.append('file', watched);
  } else {
    form.append('file', source.blob, source.name);
  }
  const started = Date.now();
  const body = await transport.call(UPLOAD_PATH, { form, signal, extraTime: slowLineTime(total), init: uploadInit });
  const data = isObject(body) && isObject(body.data) ? body.data : {};
  const url = text(data.download_url);
  const fileName = text(data.fileName);
  if (!url || !fileName)
    throw new ServerError(`${UPLOAD_PATH}: the answer names no file.`, { endpoint: UPLOAD_PATH, body });
  onProgress?.({ loaded: total, total });
  return { url, fileName, kind: text(data.type) ?? '', size: total, expiresAt: new Date(started + LIFETIME) };
}

/** Which part of an upload stands in for the file: models take the address, nodes take the name. */
export type Reference = 'url' | 'fileName';

/**
 * A copy of the input in which every local file is replaced by its upload. All files are opened and checked before the
 * first byte is sent; the same bytes are uploaded once.
 */
export async function uploadMedia<T>(
  transport: Transport,
  input: T,
  rules: Readonly<Record<string, MediaRule>> | undefined,
  as: Reference,
  signal?: AbortSignal,
): Promise<T> {
  const fieldsOf = new Map<MediaInput, string[]>();
  replace(input, '', (media, field) => fieldsOf.set(media, [...(fieldsOf.get(media) ?? []), field]));
  const sources = await Promise.all(
    [...fieldsOf].map(async ([media, fields]) => {
      const source = await toSource(media, fields[0]!, signal);
      for (const field of fields) if (rules?.[field]) checkMedia(source, field, rules[field]);
      return { media, source };
    }),
  );
  const uploads = new Map<MediaInput, Upload>();
  const distinct: { source: Source; for: MediaInput[] }[] = [];
  for (const { media, source } of sources) {
    let twin: (typeof distinct)[number] | undefined;
    for (const known of distinct) {
      if (!(await sameBytes(known.source.blob, source.blob, signal))) continue;
      twin = known;
      break;
    }
    if (twin) twin.for.push(media);
    else distinct.push({ source, for: [media] });
  }
  // One failure ends the other uploads, too.
  const stop = new AbortController();
  const release = onAbort(signal, () => stop.abort(signal!.reason));
  try {
    await inParallel(distinct, PARALLEL, async (entry) => {
      const stored = await upload(transport, entry.source, { signal: stop.signal });
      for (const media of entry.for) uploads.set(media, stored);
    });
  } finally {
    release();
    stop.abort();
  }
  return replace(input, '', (media) => uploads.get(media)![as]) as T;
}

/** Walks objects and lists, and swaps what is local. Addresses given as `URL` become text. */
export function replace(value: unknown, field: string, swap: (media: MediaInput, field: string) => unknown): unknown {
  if (isLocal(value, field)) return swap(value, field);
  if (value instanceof URL) return value.href;
  if (Array.isArray(value)) return value.map((entry) => replace(entry, field, swap));
  // A date, for example, knows its own JSON.
  if (!isObject(value) || typeof value.toJSON === 'function') return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, replace(entry, key, swap)]));
}

async function sameBytes(a: Blob, b: Blob, signal: AbortSignal | undefined): Promise<boolean> {
  if (a.size !== b.size) return false;
  const step = 1 << 20;
  for (let at = 0; at < a.size; at += step) {
    signal?.throwIfAborted();
    const [x, y] = await Promise.all([a.slice(at, at + step).arrayBuffer(), b.slice(at, at + step).arrayBuffer()]);
    const right = new Uint8Array(y);
    if (!new Uint8Array(x).every((byte, index) => byte === right[index])) return false;
  }
  return true;
}

async function inParallel<T>(items: readonly T[], limit: number, work: (item: T) => Promise<void>): Promise<void> {
  const queue = items.values();
  const worker = async () => {
    for (const item of queue) await work(item);
  };
  await Promise.all(Array.from({ length: limit }, worker));
}
