import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { file, type Upload } from '../../src/index.js';
import { temporaryFolder } from '../support/folder.js';
import { drop, envelope, hang, html, json, KEY, raw, redirect, serve, stores } from '../support/server.js';
import { atOnce, failure, settleDown, watchedSignal, watchProcess } from '../support/watch.js';
import { fileIn, PNG, png, stored } from './files.js';

vi.mock('../../src/async/delay.js', async (original) =>
  (await import('../support/hurry.js')).hurried(await original()),
);

describe('an upload', () => {
  it('sends the bytes with their name, and tells what the platform stored', async () => {
    const { rh, of } = await serve({ upload: [stores()] });
    const before = Date.now();
    const upload: Upload = await rh.upload(new File([PNG], 'the cat.png', { type: 'image/png' }));
    expect(upload).toMatchObject({ url: stored(1), fileName: 'openapi/1.png', kind: 'image', size: PNG.length });
    const day = 24 * 60 * 60 * 1000;
    expect(upload.expiresAt.getTime()).toBeGreaterThanOrEqual(before + day);
    expect(upload.expiresAt.getTime()).toBeLessThanOrEqual(Date.now() + day);
    const [seen] = of('upload');
    expect(seen!.headers.authorization).toBe(`Bearer ${KEY}`);
    const received = await fileIn(seen!);
    expect([received.name, received.type]).toEqual(['the cat.png', 'image/png']);
    expect(Buffer.from(await received.arrayBuffer())).toEqual(PNG);
  });

  it('reads a file from its path', async () => {
    const path = join(await temporaryFolder(), 'cat.png');
    await writeFile(path, PNG);
    const { rh, of } = await serve({ upload: [stores()] });
    await rh.upload(file(path));
    const received = await fileIn(of('upload')[0]!);
    expect([received.name, received.size]).toEqual(['cat.png', PNG.length]);
  });

  it('does not need the kind', async () => {
    const { rh } = await serve({
      upload: [json({ code: 0, data: { download_url: 'https://x.example', fileName: 'a' } })],
    });
    expect((await rh.upload(PNG)).kind).toBe('');
  });

  it.each([
    ['a dropped connection', drop],
    ['a gateway error', html(502)],
    ['a rate limit', envelope(1003, 'slow down')],
    ['an unreadable response', raw('{"code":0')],
  ])('is repeated whole after %s', async (_, step) => {
    const { rh, of } = await serve({ upload: [step, step, stores()] });
    const media = new Blob([PNG]).stream();
    expect((await rh.upload(media)).url).toBe(stored(1));
    expect(of('upload')).toHaveLength(3);
    expect((await fileIn(of('upload')[2]!)).size).toBe(PNG.length);
  });

  it('is given up after three repetitions', async () => {
    const { rh, count } = await serve({ upload: [html(502)] });
    expect(await failure(rh.upload(PNG))).toMatchObject({ name: 'ServerError', status: 502 });
    expect(count('upload')).toBe(4);
  });

  it('is not repeated when the platform refuses the file, and shows its message', async () => {
    const { rh, count } = await serve({ upload: [json({ code: 301, message: 'PARAMS_INVALID: file type' })] });
    const error = await failure(rh.upload(PNG));
    expect(error).toMatchObject({ name: 'InputError', code: '301' });
    expect(error.message).toContain('PARAMS_INVALID: file type');
    expect(count('upload')).toBe(1);
  });

  it.each([
    ['no data', { code: 0, message: 'success' }],
    ['no object', []],
    ['no address', { code: 0, data: { fileName: 'openapi/1.png' } }],
    ['no name', { code: 0, data: { download_url: 'https://files.example/1.png' } }],
  ])('does not take a response with %s for a file', async (_, body) => {
    const { rh } = await serve({ upload: [json(body)] });
    expect(await failure(rh.upload(PNG))).toMatchObject({ name: 'ServerError' });
  });

  it('does not follow a redirect with the key and the file', async () => {
    const elsewhere = await serve({ '/stray': [stores()] });
    const { rh } = await serve({ upload: [redirect(307, `${elsewhere.url}/stray`)] });
    expect(await failure(rh.upload(PNG))).toMatchObject({ name: 'ConnectionError' });
    expect(elsewhere.seen).toEqual([]);
  });

  it('gets more time the larger the file is', async () => {
    const { rh } = await serve({ upload: [hang] }, { requestTimeout: 20 });
    // 50 kB/s: 5000 bytes are worth another 100 ms.
    const started = performance.now();
    expect(await failure(rh.upload(png(...Buffer.alloc(5000))))).toMatchObject({
      name: 'TimeoutError',
      message: expect.stringMatching(/no response within 122 ms/),
    });
    expect(performance.now() - started).toBeGreaterThan(4 * 100);
  });
});

describe('an abort of an upload', () => {
  it.each<[string, () => Uint8Array | ReadableStream<Uint8Array>]>([
    ['under way', () => PNG],
    ['whose stream does not end', () => new ReadableStream()],
  ])('%s is seen at once', async (_, media) => {
    const crashes = watchProcess();
    const { rh, of } = await serve({ upload: [hang] });
    const watched = watchedSignal();
    const upload = failure(rh.upload(media(), { signal: watched.signal }));
    await settleDown(40);
    watched.abort('enough');
    expect(await atOnce(upload)).toBe('enough');
    expect(watched.listeners()).toBe(0);
    await expect.poll(() => of('upload').every(({ abandoned }) => abandoned)).toBe(true);
    expect(crashes).toEqual([]);
  });
});
