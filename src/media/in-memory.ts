import { OwnBlob } from '#platform';
import { Blocks } from '../async/blocks.js';
import { isBytes, ownBytes } from '../async/bytes.js';
import { readChunks } from '../async/chunks.js';
import { InputError } from '../errors/input.js';
import { reasonIn } from '../errors/reason-in.js';
import { describeKind } from './kinds.js';

export const MB = 1024 * 1024;

/** Most that is read into memory where nothing sets a lower limit, in MB: as much as of an output. */
export const MOST_IN_MEMORY = 512;

/** What is known of the place that media stands in. */
export interface Place {
  readonly field: string;
  readonly signal: AbortSignal | undefined;
  readonly maxSizeMB: number;
}

/**
 * The blob of another library or window is nothing that `fetch` knows, so its bytes are read.
 *
 * @throws InputError when it is too large, cannot be read, or gives something else than it says.
 */
export async function ownBlob(blob: Blob, { field, maxSizeMB }: Place): Promise<Blob> {
  if (blob instanceof OwnBlob) return blob;
  const unreadable = (why: string, cause?: unknown) =>
    new InputError(`${field}: the Blob cannot be read (${why}).`, { field, cause });
  const assertFits = (size: number) => {
    if (size > maxSizeMB * MB) throw tooMuch('Blob of another library', field, maxSizeMB);
  };
  try {
    const { size, type } = blob as Blob;
    if (!Number.isInteger(size) || size < 0) throw unreadable('its `size` is no number of bytes');
    assertFits(size);
    const given: unknown = await (blob as Blob).arrayBuffer();
    if (!isBytes(given)) throw unreadable('its arrayBuffer() gives no bytes');
    const bytes = ownBytes(given);
    assertFits(bytes.length);
    // What is missing would be missed only in what was paid for.
    if (bytes.length !== size) throw unreadable(`it says it has ${size} bytes, and gives ${bytes.length}`);
    return new OwnBlob([bytes], { type });
  } catch (cause) {
    throw cause instanceof InputError ? cause : unreadable(reasonIn(cause), cause);
  }
}

/** @throws InputError when the memory was given away, as to a worker. */
export function blobOf(data: ArrayBuffer | ArrayBufferView, field: string): Blob {
  try {
    return new OwnBlob([ownBytes(data)]);
  } catch (cause) {
    throw new InputError(`${field}: the bytes cannot be read (${reasonIn(cause)}).`, { field, cause });
  }
}

/**
 * All that a stream gives. It is let go when that is more than is allowed, and when the signal aborts.
 *
 * @throws InputError when it is too much, when it is no bytes, or when the stream fails.
 */
export async function collect(
  stream: ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>,
  { field, signal, maxSizeMB }: Place,
): Promise<Blob> {
  // Copied, because a stream may fill the same memory again for every piece.
  const blocks = new Blocks();
  let size = 0;
  const take = (chunk: unknown) => {
    if (!isBytes(chunk))
      throw new InputError(`${field}: the stream gives ${describeKind(chunk)} Bytes are needed.`, { field });
    const bytes = ownBytes(chunk);
    size += bytes.length;
    if (size > maxSizeMB * MB) throw tooMuch('stream', field, maxSizeMB);
    blocks.add(bytes);
  };
  try {
    if ((stream as { destroyed?: unknown }).destroyed === true) throw new Error('it is destroyed');
    await readChunks(stream, take, signal);
  } catch (cause) {
    if (signal?.aborted || cause instanceof InputError) throw cause;
    throw new InputError(`${field}: the stream cannot be read (${reasonIn(cause)}).`, { field, cause });
  }
  return new OwnBlob(blocks.all());
}

function tooMuch(what: string, field: string, maxSizeMB: number): InputError {
  const instead = 'What is not held in memory may be larger: a Blob of this runtime, or file(path)';
  const hint = maxSizeMB < MOST_IN_MEMORY ? '' : ` ${instead}.`;
  const message = `${field}: the ${what} has more than ${maxSizeMB} MB. Allowed are at most ${maxSizeMB} MB.${hint}`;
  return new InputError(message, { field });
}
