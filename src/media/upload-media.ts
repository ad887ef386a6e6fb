import { onAbort } from '../async/abort.js';
import type { MediaInput, MediaRule } from '../contract/model.js';
import type { Transport } from '../http/transport.js';
import { isObject } from '../json/values.js';
import { checkMedia, isLocal, type Source, toSource } from './media.js';
import { upload, type Upload } from './upload.js';

/** Uploads of one call that run at the same time. */
const PARALLEL = 4;

/** Which part of an upload stands in for the file: models take the address, nodes take the name. */
export type Reference = 'url' | 'fileName';

/** A file of the input and everything that gave it. */
interface DistinctFile {
  readonly source: Source;
  readonly media: MediaInput[];
}

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
  const files = await distinctFiles(await openAll(input, rules, signal), signal);
  const uploads = new Map<MediaInput, Upload>();
  // One failure ends the other uploads, too.
  const stop = new AbortController();
  const release = onAbort(signal, () => stop.abort(signal!.reason));
  try {
    await inParallel(files, PARALLEL, async ({ source, media }) => {
      const stored = await upload(transport, source, { signal: stop.signal });
      for (const given of media) uploads.set(given, stored);
    });
  } finally {
    release();
    stop.abort();
  }
  return replace(input, '', (media) => uploads.get(media)![as]) as T;
}

/** Opens every local file of the input, and checks it against the rules of all fields that it stands in. */
async function openAll(
  input: unknown,
  rules: Readonly<Record<string, MediaRule>> | undefined,
  signal: AbortSignal | undefined,
): Promise<{ readonly media: MediaInput; readonly source: Source }[]> {
  const fieldsOf = new Map<MediaInput, string[]>();
  replace(input, '', (media, field) => fieldsOf.set(media, [...(fieldsOf.get(media) ?? []), field]));
  return Promise.all(
    [...fieldsOf].map(async ([media, fields]) => {
      const source = await toSource(media, fields[0]!, signal);
      for (const field of fields) if (rules?.[field]) checkMedia(source, field, rules[field]);
      return { media, source };
    }),
  );
}

/** The files whose bytes differ. */
async function distinctFiles(
  opened: readonly { readonly media: MediaInput; readonly source: Source }[],
  signal: AbortSignal | undefined,
): Promise<DistinctFile[]> {
  const distinct: DistinctFile[] = [];
  for (const { media, source } of opened) {
    const twin = await twinOf(source, distinct, signal);
    if (twin) twin.media.push(media);
    else distinct.push({ source, media: [media] });
  }
  return distinct;
}

async function twinOf(
  { blob }: Source,
  known: readonly DistinctFile[],
  signal: AbortSignal | undefined,
): Promise<DistinctFile | undefined> {
  for (const file of known) if (await sameBytes(file.source.blob, blob, signal)) return file;
  return undefined;
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
