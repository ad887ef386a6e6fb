import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it, vi } from 'vitest';
import { failure } from '../support/watch.js';
import { FILE, repeat, withFetch } from './downloads.js';

vi.mock('../../src/async/delay.js', async (original) =>
  (await import('../support/hurry.js')).hurried(await original()),
);

describe('a fetch whose bodies are streams of Node', () => {
  const response = (body: Readable, status = 200) =>
    Object.defineProperty(new Response('', { status }), 'body', { value: body });

  it('may give its bytes without a view on them', async () => {
    const memory = FILE.buffer.slice(FILE.byteOffset, FILE.byteOffset + FILE.length);
    const { download } = await withFetch(() => response(Readable.from([memory])));
    expect(FILE.equals(Buffer.from(await (await download.blob()).arrayBuffer()))).toBe(true);
  });

  it('downloads to memory, to disk and as a stream', async () => {
    const { download, folder } = await withFetch(() =>
      response(Readable.from([FILE.subarray(0, 9), FILE.subarray(9)])),
    );
    expect(FILE.equals(Buffer.from(await (await download.blob()).arrayBuffer()))).toBe(true);
    expect(FILE.equals(await readFile(await download.save(join(folder, 'a.png'))))).toBe(true);
    expect(FILE.equals(Buffer.from(await new Response(await download.stream()).arrayBuffer()))).toBe(true);
  });

  it('has its streams ended when nobody reads on', async () => {
    const body = Readable.from(repeat(Buffer.alloc(1024, 7)));
    const { download } = await withFetch(() => response(body));
    const reader = (await download.stream()).getReader();
    await reader.read();
    await reader.cancel();
    expect(body.destroyed).toBe(true);
    const refused = Readable.from(repeat(Buffer.alloc(1024, 7)));
    await failure((await withFetch(() => response(refused, 404))).download.blob());
    expect(refused.destroyed).toBe(true);
  });

  it('fails in words when it gives text', async () => {
    const { download } = await withFetch(() => response(Readable.from(['text'])));
    expect((await failure(download.blob())).message).toContain('something else than bytes came');
  });
});
