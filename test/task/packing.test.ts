import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { readdir } from 'node:fs/promises';
import { describe, expect, it, vi } from 'vitest';
import { isPacked, packingLeft } from '../../src/task/packing.js';
import { raw } from '../support/server.js';
import { failures, FILE, outputFrom } from './downloads.js';

vi.mock('../../src/async/delay.js', async (original) =>
  (await import('../support/hurry.js')).hurried(await original()),
);

const headers = (encoding?: string) => new Headers(encoding === undefined ? {} : { 'content-encoding': encoding });

describe('a packed file', () => {
  it.each([undefined, '', 'identity', 'Identity'])('is none with the encoding %j', (encoding) => {
    expect(isPacked(headers(encoding))).toBe(false);
    for (const mayAsk of [true, false]) expect(packingLeft(headers(encoding), mayAsk)).toBeUndefined();
  });

  it.each(['gzip', 'x-gzip', 'deflate', 'br', 'GZIP'])('of %s is taken in pages alone', (encoding) => {
    expect(isPacked(headers(encoding))).toBe(true);
    expect(packingLeft(headers(encoding), false)).toBeUndefined();
    expect(packingLeft(headers(encoding), true)).toContain(`packed ("${encoding}")`);
  });

  it.each(['compress', 'zstd', 'gzip, gzip', 'identity, gzip', 'x'.repeat(50)])('of %s is never taken', (encoding) => {
    for (const mayAsk of [true, false]) expect(packingLeft(headers(encoding), mayAsk)).toMatch(/packed \(".{1,30}"\)/);
  });

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
