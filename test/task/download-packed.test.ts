import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { readdir } from 'node:fs/promises';
import { describe, expect, it, vi } from 'vitest';
import { raw } from '../support/server.js';
import { failures, FILE, outputFrom } from './downloads.js';

vi.mock('../../src/async/delay.js', async (original) =>
  (await import('../support/hurry.js')).hurried(await original()),
);

describe('a packed file', () => {
  it('is asked for by no request', async () => {
    const { download, files, folder } = await outputFrom([raw(FILE)]);
    await download.save(folder);
    expect(files()[0]!.headers['accept-encoding']).toBe('identity');
  });

  it.each<[string, Buffer]>([
    ['gzip', gzipSync(FILE).subarray(0, -5000)],
    ['deflate', deflateSync(FILE).subarray(0, -5000)],
    ['br', brotliCompressSync(FILE).subarray(0, -5000)],
    ['compress', FILE],
    ['gzip, gzip', gzipSync(gzipSync(FILE))],
  ])('of %s that comes all the same is not saved, and asked for again', async (encoding, body) => {
    const broken = raw(body, 200, { 'content-encoding': encoding, 'content-length': String(body.length) });
    const { download, folder, files } = await outputFrom([broken]);
    for (const error of await failures(download, folder)) {
      expect(error).toMatchObject({ name: 'ConnectionError', unsent: false });
      expect(error.message).toContain(`it came packed ("${encoding}")`);
    }
    expect(files()).toHaveLength(5 + 4 + 4);
    expect(await readdir(folder)).toEqual([]);
  });
});
