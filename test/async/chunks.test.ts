import { PassThrough, Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { chunkReader, readChunks } from '../../src/async/chunks.js';
import { atOnce, failure, watchProcess } from '../support/watch.js';

type Source = ReadableStream<unknown> | AsyncIterable<unknown>;

/** A stream of the web that gives these pieces and then ends, or never does; and what became of it. */
function webStream(pieces: readonly unknown[], { endless = false } = {}) {
  const left = [...pieces];
  const seen = { pulls: 0, cancelled: [] as unknown[] };
  const stream = new ReadableStream<unknown>(
    {
      pull: async (controller) => {
        seen.pulls++;
        if (left.length > 0) controller.enqueue(left.shift());
        else if (endless) await new Promise(() => {});
        else controller.close();
      },
      cancel: (reason) => void seen.cancelled.push(reason),
    },
    { highWaterMark: 0 },
  );
  return { stream, seen };
}

async function pieces(source: Source, signal?: AbortSignal): Promise<unknown[]> {
  const read: unknown[] = [];
  await readChunks(source, (chunk) => read.push(chunk), signal);
  return read;
}

describe('all pieces of a stream', () => {
  it('are read, of the web as of Node, with a signal as without one', async () => {
    const generated = async function* () {
      yield 'a';
      yield 'b';
    };
    const { signal } = new AbortController();
    expect(await pieces(webStream(['a', 'b']).stream)).toEqual(['a', 'b']);
    expect(await pieces(webStream(['a', 'b']).stream, signal)).toEqual(['a', 'b']);
    expect(await pieces(Readable.from(['a', 'b']))).toEqual(['a', 'b']);
    expect(await pieces(generated(), signal)).toEqual(['a', 'b']);
    expect(await pieces(webStream([]).stream)).toEqual([]);
  });

  it('are not asked for when the signal has aborted before, and the source is let go', async () => {
    const { stream, seen } = webStream(['a']);
    expect(await failure(pieces(stream, AbortSignal.abort('before')))).toBe('before');
    expect(seen).toEqual({ pulls: 0, cancelled: ['before'] });
  });

  it('end with the signal, also while none comes', async () => {
    const { stream, seen } = webStream(['a'], { endless: true });
    const controller = new AbortController();
    const read: unknown[] = [];
    const ended = failure(readChunks(stream, (chunk) => read.push(chunk), controller.signal));
    await new Promise((resolve) => setTimeout(resolve, 5));
    controller.abort('enough');
    expect(await atOnce(ended)).toBe('enough');
    expect([read, seen.cancelled]).toEqual([['a'], ['enough']]);
  });

  it('end when one is refused, with that failure', async () => {
    const { stream, seen } = webStream(['a', 'b']);
    const refusal = new RangeError('too long');
    const take = () => {
      throw refusal;
    };
    expect(await failure(readChunks(stream, take, undefined))).toBe(refusal);
    expect(seen).toEqual({ pulls: 1, cancelled: [refusal] });
  });

  it('are for one reader only', async () => {
    const { stream } = webStream(['a']);
    stream.getReader();
    expect(await failure(pieces(stream))).toBeInstanceOf(TypeError);
  });
});

describe('a source that is let go', () => {
  it('is destroyed when it is a stream of Node, whose iterator is busy until a piece comes', async () => {
    const silent = new PassThrough();
    const reader = chunkReader(silent);
    const next = failure(reader.next());
    reader.cancel();
    expect(silent.destroyed).toBe(true);
    expect(await next).toMatchObject({ code: 'ERR_STREAM_PREMATURE_CLOSE' });
  });

  it('is told by its iterator otherwise', async () => {
    let returned = 0;
    const iterator = {
      next: async () => ({ done: false, value: 'a' }),
      return: async () => (returned++, { done: true as const, value: undefined }),
    };
    const reader = chunkReader({ destroy: 'no function', [Symbol.asyncIterator]: () => iterator } as Source);
    expect(await reader.next()).toBe('a');
    reader.cancel();
    expect(returned).toBe(1);
  });

  it('harms nobody when it cannot be let go', async () => {
    const found = watchProcess();
    const next = async () => ({ done: false, value: 'a' });
    const fails = () => Promise.reject(new Error('stuck'));
    chunkReader({ [Symbol.asyncIterator]: () => ({ next, return: fails }) }).cancel();
    expect(() => chunkReader({ [Symbol.asyncIterator]: () => ({ next }) }).cancel()).not.toThrow();
    chunkReader(new ReadableStream({ cancel: fails })).cancel('enough');
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(found).toEqual([]);
  });
});
