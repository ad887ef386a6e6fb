import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { abandon, LARGEST_TEXT, readText } from '../../src/http/body.js';
import { RunningHub } from '../../src/index.js';
import * as s from '../support/server.js';
import { atOnce, failure } from '../support/watch.js';

const { ID, KEY, MODEL, serve } = s;

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

describe('a response that is too large', () => {
  it('is an error of the server, though it was small on the way, and is not asked for again', async () => {
    const bomb = gzipSync(Buffer.alloc(LARGEST_TEXT + 1, ' '));
    const gzip = s.raw(bomb, 200, { 'content-type': 'application/json', 'content-encoding': 'gzip' });
    const { rh } = await serve({ query: [gzip] }, { maxRetries: 0 });
    const error = await failure(rh.task(ID).status());
    expect(error).toMatchObject({ name: 'ServerError', taskId: ID });
    expect(error.message).toContain(`the response is longer than ${LARGEST_TEXT} bytes`);
    const read = await serve({ '/openapi/v2/queue/status': [gzip] });
    expect(await failure(read.rh.queue.get())).toMatchObject({ name: 'ServerError' });
    expect(read.seen).toHaveLength(1);
  });

  it('leaves it open whether a submit was accepted', async () => {
    const { rh, count } = await serve({ submit: [s.raw(Buffer.alloc(LARGEST_TEXT + 1, ' '))] });
    expect(await failure(rh.submit(MODEL, {}))).toMatchObject({ name: 'SubmitOutcomeUnknownError' });
    expect(count('submit')).toBe(1);
  });

  it('makes no long text of an error', async () => {
    const long = 'x'.repeat(5_000_000);
    const failed = { status: 'FAILED', errorCode: long, errorMessage: long, failedReason: { traceback: long } };
    const { rh } = await serve({ submit: [s.refused(long, long)], query: [s.json({ taskId: ID, ...failed })] });
    const attempts = [rh.submit(MODEL, {}), rh.task(ID).result()];
    for (const error of await Promise.all(attempts.map((attempt) => failure(attempt)))) {
      expect(error.message).toContain('… (the first 4000 of 5000000 characters)');
      expect(error.message.length).toBeLessThan(6000);
      expect(JSON.stringify(error).length).toBeLessThan(200_000);
    }
  });
});

describe('a fetch of another kind', () => {
  it('may give streams of Node', async () => {
    const rh = new RunningHub({
      apiKey: KEY,
      fetch: async () => {
        const body = Readable.from([Buffer.from(JSON.stringify({ taskId: ID, status: 'QUEUED' }))]);
        return { status: 200, headers: new Headers(), body } as unknown as Response;
      },
    });
    expect((await rh.submit(MODEL, {})).id).toBe(ID);
  });

  it('may answer when nobody waits any more: the body is ended', async () => {
    const { stream, cancel } = endless();
    const waiting: ((response: Response) => void)[] = [];
    const rh = new RunningHub({
      apiKey: KEY,
      requestTimeout: 20,
      maxRetries: 0,
      fetch: () => new Promise((resolve) => void waiting.push(resolve)),
    });
    expect(await failure(rh.task(ID).status())).toMatchObject({ name: 'TimeoutError' });
    waiting[0]!(new Response(stream));
    await vi.waitFor(() => expect(cancel).toHaveBeenCalledOnce());
  });
});

it('sends an id with what a server in between may see twice, and with nothing that has a key', async () => {
  const { rh, seen, url } = await serve({ submit: [s.task()], upload: [s.stores()] });
  await rh.submit(MODEL, {});
  const page = new RunningHub({ apiKey: null, baseUrl: url });
  for (let time = 0; time < 2; time++) await page.submit(MODEL, {});
  await page.upload(new File([new Uint8Array([1])], 'a.png'));
  const [withKey, first, second, upload] = seen.map(({ headers }) => headers['idempotency-key']);
  expect([withKey, upload]).toEqual([undefined, undefined]);
  expect([first, second]).toEqual([
    expect.stringMatching(/^[0-9a-z-]{20,}$/),
    expect.stringMatching(/^[0-9a-z-]{20,}$/),
  ]);
  expect(first).not.toBe(second);
});
