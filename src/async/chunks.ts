import { abortable } from './abort.js';
import { Breath } from './breath.js';

/** Reads a stream of either kind, that of the web and that of Node, piece by piece. */
export interface ChunkReader {
  /** The next piece; undefined at the end. */
  next(): Promise<unknown>;
  /** Lets the source go. Never throws, and does not wait for it. */
  cancel(reason?: unknown): void;
}

/**
 * A reader that leaves others their turn, also while it reads a stream that never has to be waited for.
 *
 * @throws TypeError when somebody else is reading the stream.
 */
export function chunkReader(stream: ReadableStream<unknown> | AsyncIterable<unknown>): ChunkReader {
  const ignore = () => undefined;
  const breath = new Breath();
  const take = async ({ done, value }: { readonly done?: boolean | undefined; readonly value?: unknown }) => {
    if (done) return undefined;
    await breath.after(value);
    return value;
  };
  if ('getReader' in stream) {
    const reader = stream.getReader();
    return {
      next: async () => take(await reader.read()),
      cancel: (reason) => void reader.cancel(reason).catch(ignore),
    };
  }
  const { destroy } = stream as { destroy?: unknown };
  const iterator = stream[Symbol.asyncIterator]();
  return {
    next: async () => take(await iterator.next()),
    cancel: () => {
      // The iterator of a Node stream is busy until the next piece comes, if it ever does.
      if (typeof destroy === 'function') destroy.call(stream);
      else void Promise.resolve(iterator.return?.()).catch(ignore);
    },
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
      const chunk = await abortable(reader.next(), signal);
      if (chunk === undefined) return;
      take(chunk);
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
