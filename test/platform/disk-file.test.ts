import { randomBytes } from 'node:crypto';
import { appendFile, open, stat, truncate, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openFile } from '../../src/platform/node.js';
import { temporaryFolder } from '../support/folder.js';
import { failure } from '../support/watch.js';

const BYTES = randomBytes(200_000);

async function written(bytes: Uint8Array = BYTES) {
  const path = join(await temporaryFolder(), 'a.bin');
  await writeFile(path, bytes);
  return { path, blob: (await openFile(path)).blob };
}
const read = async (blob: Blob) => Buffer.from(await blob.arrayBuffer());

describe('a file on disk', () => {
  it('is a Blob with the bytes and the size of the file', async () => {
    const { blob } = await written();
    expect(blob).toBeInstanceOf(Blob);
    expect(blob.size).toBe(BYTES.length);
    expect(BYTES.equals(await read(blob))).toBe(true);
    expect(BYTES.equals(Buffer.from(await new Response(blob.stream()).arrayBuffer()))).toBe(true);
    expect(await (await written(Buffer.from('狐'))).blob.text()).toBe('狐');
  });

  it.each<[number | undefined, number | undefined]>([
    [undefined, undefined],
    [0, 10],
    [10, 20],
    [199_990, 300_000],
    [-10, undefined],
    [-10, -5],
    [20, 10],
    [300_000, undefined],
    [-300_000, 5],
  ])('is cut from %s to %s as any Blob is', async (start, end) => {
    const { blob } = await written();
    const [part, expected] = [blob.slice(start, end), new Blob([BYTES]).slice(start, end)];
    expect(part.size).toBe(expected.size);
    expect((await read(expected)).equals(await read(part))).toBe(true);
    const [inner, other] = [part.slice(2, 5), expected.slice(2, 5)];
    expect((await read(other)).equals(await read(inner))).toBe(true);
  });

  it('is not read when it has changed, and fails when it changes while it is read', async () => {
    const { blob, path } = await written();
    await writeFile(path, 'other');
    expect((await failure(read(blob))).message).toBe('the file has changed since it was opened');
    const second = await written();
    const reader = second.blob.stream().getReader();
    await reader.read();
    await truncate(second.path, 70_000);
    await reader.read();
    expect((await failure(reader.read())).message).toBe('the file has become shorter while it was read');
  });

  it.each<[string, (path: string) => Promise<void>]>([
    ['grows', (path) => appendFile(path, 'more')],
    ['is written anew', (path) => writeFile(path, randomBytes(BYTES.length))],
  ])('fails at its end when it %s while it is read', async (_, change) => {
    const { path, blob } = await written();
    const long = new Date(Date.now() - 60_000);
    await utimes(path, long, long);
    const fresh = (await openFile(path)).blob;
    const reader = fresh.stream().getReader();
    await reader.read();
    await change(path);
    const rest = async () => {
      while (!(await reader.read()).done);
    };
    expect((await failure(rest())).message).toBe('the file has changed while it was read');
    expect(blob.size).toBe(BYTES.length);
  });

  it('is let go when nobody reads on', async () => {
    const { blob } = await written();
    const reader = blob.stream().getReader();
    await reader.read();
    await reader.cancel();
    expect((await reader.read()).done).toBe(true);
  });

  it('may have more than 4 GiB, to its last byte', async () => {
    const size = 5 * 2 ** 30 + 10;
    const path = join(await temporaryFolder(), 'film.mp4');
    const file = await open(path, 'w');
    await file.truncate(size);
    await file.write(Buffer.from('the end'), 0, 7, size - 7);
    await file.close();
    expect((await stat(path)).blocks * 512).toBeLessThan(2 ** 20);
    const { blob } = await openFile(path);
    expect(blob.size).toBe(size);
    expect(await blob.slice(size - 7).text()).toBe('the end');
    expect(await blob.slice(-7, -4).text()).toBe('the');
  });
});
