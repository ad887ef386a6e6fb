import { abortable } from './abort.js';
import { Breath } from './breath.js';

/** Reads a stream of either kind, that of the web and that of Node, piece by piece. */
export interface ChunkReader {
  /** The next piece, whatever it is. Only `done` says that there are no more. */
  next(): Promise<IteratorResult<unknown, undefined>>;
  /** Lets the source go. Never throws, and does not wait for it. */
  cancel(reason?: unknown): void;
}

/**
 * A reader that leaves others their turn, also while it reads a stream that never has to be waited for.
 *
 * @throws TypeError when somebody else is reading the stream, or what it gives is no step of a stream.
 */
export function chunkReader(stream: ReadableStream<unknown> | AsyncIterable<unknown>): ChunkReader {
  // Also a source that has no way to be let go, or fails at it.
  const quietly = (end: () => unknown) => void (async () => end())().catch(() => undefined);
  const breath = new Breath();
  const take = async (step: unknown): Promise<IteratorResult<unknown, undefined>> => {
    if (Object(step) !== step) throw new TypeError('the stream gives no object where its next piece is due');
    const { done, value } = step as { readonly done?: unknown; readonly value?: unknown };
    if (done) return { done: true, value: undefined };
    await breath.after(value);
    return { done: false, value };
  };
  if ('getReader' in stream) {
    const reader = stream.getReader();
    return {
      next: async () => take(await reader.read()),
      cancel: (reason) => quietly(() => reader.cancel(reason)),
    };
  }
  const { destroy } = stream as { destroy?: unknown };
  const iterator = stream[Symbol.asyncIterator]();
  return {
    next: async () => take(await iterator.next()),
    // The iterator of a Node stream is busy until the next piece comes, if it ever does.
    cancel: () => quietly(() => (typeof destroy === 'function' ? destroy.call(stream) : iterator.return?.())),
  };
}

/** All pieces of a stream. It is let go when the signal aborts, or when `take` refuses a piece. */
export async function readChunks(
  stream: ReadableStream<unknown> | AsyncIterable<unknown>,
  take: (chunk: unknown) => void,
  signal: AbortSignal | undefined,
): Promise<void> {
  const reader = chunkReader(stream);
  try {
    signal?.throwIfAborted();
    for (;;) {
      const { done, value } = await abortable(reader.next(), signal);
      if (done) return;
      take(value);
    }
  } catch (error) {
    reader.cancel(error);
    throw error;
  }
}

/** Chunks as one, which have this many bytes together. */
export function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
