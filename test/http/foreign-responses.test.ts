import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { LARGEST_TEXT } from '../../src/http/body.js';
import { RunningHub } from '../../src/index.js';
import * as s from '../support/server.js';
import { failure } from '../support/watch.js';

const { ID, KEY, MODEL, serve } = s;

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
    const cancel = vi.fn<() => void>();
    const stream = new ReadableStream<Uint8Array>({ cancel });
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
