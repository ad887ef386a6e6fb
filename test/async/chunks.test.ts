import { PassThrough, Readable } from 'node:stream';
import { describe, expect, it, vi } from 'vitest';
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

  const steps = (given: readonly unknown[]) => {
    const left = [...given];
    const next = async () => left.shift();
    return { getReader: () => ({ read: next }), [Symbol.asyncIterator]: () => ({ next }) };
  };
  const [web, iterable] = [
    (given: readonly unknown[]): Source => ({ getReader: steps(given).getReader }) as never,
    (given: readonly unknown[]): Source => ({ [Symbol.asyncIterator]: steps(given)[Symbol.asyncIterator] }) as never,
  ];

  it.each([web, iterable])('end only where the stream says so: nothing in between is a piece', async (make) => {
    const given = [{ value: 'a' }, { value: undefined }, {}, { done: false, value: null }, { done: true, value: 'b' }];
    expect(await pieces(make(given))).toEqual(['a', undefined, undefined, null]);
  });

  it.each([undefined, null, 7, 'done', true])('fail where the next one is no step of a stream: %s', async (step) => {
    for (const make of [web, iterable])
      expect(await failure(pieces(make([{ value: 'a' }, step])))).toMatchObject({
        name: 'TypeError',
        message: 'the stream gives no object where its next piece is due',
      });
  });

  it('are for one reader only', async () => {
    const { stream } = webStream(['a']);
    stream.getReader();
    expect(await failure(pieces(stream))).toBeInstanceOf(TypeError);
  });
});

describe('a stream that never has to be waited for', () => {
  const web = (piece: () => unknown) => new ReadableStream({ pull: (controller) => controller.enqueue(piece()) });
  const generated = (piece: () => unknown) => ({
    [Symbol.asyncIterator]: () => ({ next: async () => ({ done: false as const, value: piece() }) }),
  });

  /** How reading ends when a timer is to abort it. */
  const ended = (make: (piece: () => unknown) => Source) => {
    let given = 0;
    const controller = new AbortController();
    setTimeout(() => controller.abort('enough'), 0);
    const piece = () => {
      // Without turns for others nothing else would ever end it.
      if (++given > 1e6) throw new Error('the abort was not seen');
      return new Uint8Array(1);
    };
    return failure(readChunks(make(piece), () => {}, controller.signal));
  };

  it.each([
    ['of the web', web],
    ['of an iterator', generated],
  ])('%s leaves timers their turn, so that an abort ends it', async (_, make) => {
    expect(await ended(make)).toBe('enough');
  });

  it.each([
    ['of pieces', new Uint8Array(1), 64],
    ['of pieces without a length', 7, 64],
    ['of bytes', new Uint8Array(1024 * 1024), 4],
    ['of text', 'x'.repeat(1024 * 1024), 4],
  ])('is left for a moment after so and so many %s', async (_, piece, expected) => {
    let others = 0;
    const Channel = class {
      turn = () => {};
      port1 = {
        addEventListener: (_: string, turn: () => void) => void (this.turn = turn),
        start: () => {},
        close: () => others++,
      };
      port2 = { postMessage: () => queueMicrotask(() => this.turn()) };
    };
    vi.stubGlobal('MessageChannel', Channel);
    const reader = chunkReader(generated(() => piece));
    for (let read = 1; read < expected; read++) await reader.next();
    expect(others).toBe(0);
    await reader.next();
    expect(others).toBe(1);
    for (let read = 1; read < expected; read++) await reader.next();
    expect(others).toBe(1);
    await reader.next();
    expect(others).toBe(2);
    vi.unstubAllGlobals();
  });

  it('leaves timers their turn where there are no channels for messages', async () => {
    vi.stubGlobal('MessageChannel', undefined);
    expect(await ended(web)).toBe('enough');
    vi.unstubAllGlobals();
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
    expect(await reader.next()).toEqual({ done: false, value: 'a' });
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
    const bare = { getReader: () => ({ read: next }) } as unknown as ReadableStream<unknown>;
    expect(() => chunkReader(bare).cancel()).not.toThrow();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(found).toEqual([]);
  });
});
