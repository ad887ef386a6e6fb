import { Readable } from 'node:stream';
import { describe, expect, it, vi } from 'vitest';
import { abandon, readText, responseOf } from '../../src/http/body.js';
import { atOnce, failure, settleDown, watchProcess } from '../support/watch.js';

/** A stream that goes on for ever, and tells whether it was ended. */
function endless() {
  let pulls = 0;
  const cancel = vi.fn<() => void>();
  const stream = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      pulls++;
      controller.enqueue(new Uint8Array(64 * 1024));
    },
    cancel,
  });
  return { stream, cancel, pulls: () => pulls };
}

describe('the text of a response', () => {
  it('is put together from whatever pieces it comes in', async () => {
    const bytes = new TextEncoder().encode('{"name":"Füchse 🦊"}');
    const pieces = () => Array.from(bytes, (byte) => Uint8Array.of(byte));
    const web = new ReadableStream({
      start(controller) {
        for (const piece of pieces()) controller.enqueue(piece);
        controller.close();
      },
    });
    const text = () => Promise.reject(new Error('not asked for'));
    expect(await readText({ body: web, text })).toBe('{"name":"Füchse 🦊"}');
    expect(await readText({ body: Readable.from(pieces()), text })).toBe('{"name":"Füchse 🦊"}');
    expect(await readText({ body: Readable.from(['{"name":', '"Füchse"}']), text })).toBe('{"name":"Füchse"}');
    expect(await readText(new Response('\uFEFF{}'))).toBe('{}');
    expect(await readText(new Response(null))).toBe('');
    expect(await readText({ text: async () => 'no streams here' })).toBe('no streams here');
  });

  it('may come in memory of any kind, which counts by its bytes', async () => {
    const text = () => Promise.reject(new Error('not asked for'));
    const bytes = new TextEncoder().encode('{"a":1}');
    const shared = new SharedArrayBuffer(bytes.length);
    new Uint8Array(shared).set(bytes);
    for (const piece of [bytes.buffer, new DataView(bytes.buffer), shared, new Uint8Array(shared)]) {
      expect(await readText({ body: Readable.from([piece]), text }, undefined, 7)).toBe('{"a":1}');
      await expect(readText({ body: Readable.from([piece]), text }, undefined, 6)).rejects.toThrow(/longer than 6/);
    }
  });

  it.each([{}, 7, [1], { length: -1e9 }])(
    'is refused when its pieces are neither bytes nor text: %o',
    async (piece) => {
      const body = Readable.from([piece]);
      await expect(readText({ body, text: async () => '' })).rejects.toThrow('neither bytes nor text');
      expect(body.destroyed).toBe(true);
    },
  );

  it('ends with its limit, and so does the body', async () => {
    const exact = new Response('x'.repeat(1000));
    expect(await readText(exact, undefined, 1000)).toHaveLength(1000);
    const web = endless();
    await expect(readText(new Response(web.stream), undefined, 1000_000)).rejects.toThrow(RangeError);
    expect(web.cancel).toHaveBeenCalledOnce();
    expect(web.pulls()).toBeLessThan(20);
    const node = Readable.from(
      (function* () {
        for (;;) yield Buffer.alloc(64 * 1024);
      })(),
    );
    await expect(readText({ body: node, text: async () => '' }, undefined, 1000_000)).rejects.toThrow(/longer than/);
    expect(node.destroyed).toBe(true);
  });

  it('ends when the signal aborts, and so does the body', async () => {
    const reason = new Error('enough');
    for (const body of [new ReadableStream<Uint8Array>({ pull: () => {} }), new Readable({ read() {} })]) {
      const controller = new AbortController();
      const reading = failure(readText({ body, text: async () => '' }, controller.signal));
      controller.abort(reason);
      expect(await atOnce(reading)).toBe(reason);
    }
  });

  it('can be given up without harm, whatever the body is', () => {
    const locked = new ReadableStream();
    locked.getReader();
    const broken = {
      destroy: () => {
        throw new Error('no');
      },
    };
    for (const body of [null, undefined, {}, locked, broken, Readable.from([])]) expect(abandon(body)).toBeUndefined();
  });
});

describe('a body that nobody reads', () => {
  it('is canceled, or destroyed when it is a stream of Node, and its failure is heard by nobody', async () => {
    const crashes = watchProcess();
    const cancel = vi.fn<() => Promise<void>>(() => Promise.reject(new Error('no')));
    const destroy = vi.fn<() => void>();
    abandon({ cancel, destroy });
    expect([cancel.mock.calls.length, destroy.mock.calls.length]).toEqual([1, 0]);
    abandon({ destroy });
    expect(destroy).toHaveBeenCalledOnce();
    await settleDown();
    expect(crashes).toEqual([]);
  });
});

describe('the response of a fetch that does not heed the signal', () => {
  it('is what it gives, as long as somebody waits', async () => {
    const response = new Response('x');
    expect(await responseOf(Promise.resolve(response), new AbortController().signal)).toBe(response);
    await expect(responseOf(Promise.reject(new Error('gone')), new AbortController().signal)).rejects.toThrow('gone');
  });

  it('is ended when it comes after the signal aborted, and its failure is heard by nobody', async () => {
    const crashes = watchProcess();
    const { stream, cancel } = endless();
    const later = settleDown();
    const late = later.then(() => new Response(stream));
    const lost = later.then(() => Promise.reject(new Error('gone')));
    const controller = new AbortController();
    const waits = [late, lost].map((pending) => failure(responseOf(pending, controller.signal)));
    controller.abort('enough');
    expect(await Promise.all(waits)).toEqual(['enough', 'enough']);
    await settleDown(40);
    expect(cancel).toHaveBeenCalledOnce();
    expect(crashes).toEqual([]);
  });
});
