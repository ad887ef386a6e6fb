import { inspect } from 'node:util';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { pauses } from '../support/hurry.js';
import {
  drip,
  drop,
  html,
  ID,
  KEY,
  raw,
  redirect,
  reset,
  serve,
  type Step,
  success,
  truncated,
} from '../support/server.js';
import { failure } from '../support/watch.js';
import { outputFrom, bytesOf, readAll } from './outputs.js';

vi.mock('../../src/async/delay.js', async (original) =>
  (await import('../support/hurry.js')).hurried(await original()),
);

describe('a download', () => {
  it('gives the bytes and their type, and never sends the key', async () => {
    const { download, files } = await outputFrom(raw('a red fox', 200, { 'content-type': 'image/png' }));
    const blob = await download.blob();
    expect([await bytesOf(blob), blob.type]).toEqual(['a red fox', 'image/png']);
    expect(await readAll(await download.stream())).toBe('a red fox');
    expect(files()).toHaveLength(2);
    expect(JSON.stringify(files().map(({ headers }) => headers))).not.toContain(KEY);
    expect(files()[0]!.headers).not.toHaveProperty('range');
  });

  it('follows the redirects of a storage', async () => {
    const storage = await serve({ '/file': [raw('a red fox')] });
    const { download } = await outputFrom(redirect(302, `${storage.url}/file`));
    expect(await bytesOf(await download.blob())).toBe('a red fox');
    expect(JSON.stringify(storage.seen[0]!.headers)).not.toContain(KEY);
  });

  it('takes an address that is relative to the platform', async () => {
    const { rh } = await serve({ query: [success({ url: '/view/a.txt' })], '/view/a.txt': [raw('a red fox')] });
    const { outputs } = await rh.task(ID).result();
    expect(await bytesOf(await rh.download(outputs[0]!).blob())).toBe('a red fox');
  });

  it.each([400, 402, 416, 451])('that is refused (HTTP %d) says so at once', async (status) => {
    const { download, files } = await outputFrom(html(status));
    const error = await failure(download.blob());
    expect(error).toMatchObject({ name: 'ServerError', status });
    expect(error.message).toMatch(/^The output was refused: 127\.0\.0\.1:\d+ answered HTTP \d+\. Try again later/);
    expect(files()).toHaveLength(1);
  });

  it.each([401, 403, 404, 410])(
    'of a file that is gone (HTTP %d) says so at once, without the signature',
    async (status) => {
      const { download, files, url } = await outputFrom(html(status));
      const error = await failure(download.stream());
      expect(error).toMatchObject({ name: 'NotFoundError', status });
      expect(error.message).toContain(new URL(url).host);
      expect(error.message).not.toContain('s3cret');
      expect(files()).toHaveLength(1);
    },
  );

  it.each([
    ['a server error', html(503)],
    ['a rate limit', html(429)],
    ['a dropped connection', drop],
    ['a reset', reset],
  ])('is begun again after %s, with pauses that grow', async (_, step) => {
    const { download, files } = await outputFrom(step, step, step, raw('a red fox'));
    pauses.splice(0);
    expect(await readAll(await download.stream())).toBe('a red fox');
    expect(files()).toHaveLength(4);
    expect(pauses).toHaveLength(3);
    for (const [index, pause] of pauses.entries()) {
      expect(pause).toBeGreaterThanOrEqual(125 * 2 ** index);
      expect(pause).toBeLessThanOrEqual(250 * 2 ** index);
    }
  });

  it('as a blob is held in few pieces, however small those are that come', async () => {
    const pieces = 50_000;
    const bytes = Uint8Array.from({ length: pieces }, (_, index) => index % 251);
    let at = 0;
    const pull = (controller: ReadableStreamDefaultController<Uint8Array>) => {
      if (at === pieces) return controller.close();
      controller.enqueue(bytes.slice(at, ++at));
    };
    const { rh } = await serve({ query: [success({ url: 'https://files.example/a' })] }, { allowPrivateHosts: true });
    const { outputs } = await rh.task(ID).result();
    vi.spyOn(globalThis, 'fetch').mockImplementation(async () => new Response(new ReadableStream({ pull })));
    const held: number[] = [];
    const { Blob } = globalThis;
    class Counted extends Blob {
      constructor(parts: BlobPart[], options?: BlobPropertyBag) {
        super(parts, options);
        held.push(parts.length);
      }
    }
    vi.stubGlobal('Blob', Counted);
    onTestFinished(() => void vi.restoreAllMocks().unstubAllGlobals());
    const blob = await rh.download(outputs[0]!).blob();
    expect(Buffer.from(bytes).equals(Buffer.from(await blob.arrayBuffer()))).toBe(true);
    expect(held).toEqual([1]);
  });

  it('as a blob is also begun again when it breaks off', async () => {
    const { download, files } = await outputFrom(truncated('a red fox'), raw('a red fox'));
    expect(await bytesOf(await download.blob())).toBe('a red fox');
    expect(files()).toHaveLength(2);
  });

  it.each<[string, Step, object, string]>([
    ['server errors', html(503), { status: 503 }, ': HTTP 503 (tried 4 times in '],
    ['drops', drop, { cause: expect.any(Error), unsent: false }, ': fetch failed ('],
    [
      'bodies that break off',
      truncated('a red fox'),
      { cause: expect.any(Error) },
      'the download broke off: terminated',
    ],
  ])('is given up after three repetitions of %s', async (_, step, details, message) => {
    const { download, files } = await outputFrom(step);
    const error = await failure(download.blob());
    expect(error).toMatchObject({ name: 'ConnectionError', ...details });
    expect(error.message).toContain(message);
    expect(`${error.message} ${String((error.cause as Error | undefined)?.stack)}`).not.toContain('s3cret');
    expect(files()).toHaveLength(4);
  });

  it('tells no signature when `fetch` does', async () => {
    const { download } = await outputFrom();
    vi.spyOn(globalThis, 'fetch').mockImplementation((url, init) =>
      Promise.reject(Object.assign(new Error(`cannot fetch ${url as string}`), { init, url })),
    );
    onTestFinished(() => void vi.restoreAllMocks());
    const error = await failure(download.blob());
    expect((error.cause as Error).message).toContain('cannot fetch');
    expect(inspect(error, { depth: Infinity, showHidden: true })).not.toContain('s3cret');
  });

  it('does not hold the connection of a response that is of no use', async () => {
    const { download, files } = await outputFrom((response) => void response.writeHead(404).write('<html>'));
    await failure(download.blob());
    await vi.waitFor(() => expect(files()[0]!.abandoned).toBe(true));
  });

  it('whose stream breaks off fails with an error of this client', async () => {
    const { download } = await outputFrom(truncated('a red fox'.repeat(200)));
    const error = await failure(readAll(await download.stream()));
    expect(error).toMatchObject({ name: 'ConnectionError', cause: expect.any(Error) });
    expect(error.message).toContain('broke off');
  });

  it('can be left half-way, and then closes its connection', async () => {
    const { download, files } = await outputFrom(drip('a red fox'.repeat(1000), 1000, 10));
    const reader = (await download.stream()).getReader();
    expect((await reader.read()).value!.length).toBeGreaterThan(0);
    await reader.cancel();
    await vi.waitFor(() => expect(files()[0]!.abandoned).toBe(true));
  });
});
