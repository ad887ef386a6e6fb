import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { breakOff, drop, html, raw, type Step, truncated } from '../support/server.js';
import { atOnce, failure, settleDown, watchedSignal } from '../support/watch.js';
import { FILE, saving } from './saving.js';

vi.mock('../../src/async/delay.js', async (original) =>
  (await import('../support/hurry.js')).hurried(await original()),
);

const TAG = { etag: '"v1"' };

/** A storage that can continue, and breaks off where a test says. */
const ranged = (breaks: (turn: number) => number | undefined): Step => {
  let turn = 0;
  return (response, { headers }) => {
    const start = Number(/^bytes=(\d+)-$/.exec(headers.range ?? '')?.[1] ?? 0);
    const rest = FILE.subarray(start);
    const end = breaks(turn++);
    response.writeHead(start ? 206 : 200, {
      ...TAG,
      'content-length': rest.length,
      ...(start && { 'content-range': `bytes ${start}-${FILE.length - 1}/${FILE.length}` }),
    });
    if (end === undefined) response.end(rest);
    else breakOff(response, rest.subarray(0, end));
  };
};

describe('a download to disk that breaks off', () => {
  it('is continued where it stopped', async () => {
    const { download, folder, files } = await saving(ranged((turn) => (turn < 3 ? 50_000 : undefined)));
    expect(FILE.equals(await readFile(await download.save(folder)))).toBe(true);
    const starts = files().map(({ headers }) => headers.range);
    expect(starts).toEqual([undefined, 'bytes=50000-', 'bytes=100000-', 'bytes=150000-']);
  });

  it('is begun again where the server cannot continue', async () => {
    const { download, folder } = await saving(truncated(FILE), raw(FILE.subarray(0, 1000)));
    // The second response is the whole of another, shorter file: nothing of the first may remain.
    expect(FILE.subarray(0, 1000).equals(await readFile(await download.save(folder)))).toBe(true);
  });

  it('is begun again when nothing is left to continue with', async () => {
    const all: Step = (response) => {
      breakOff(response.writeHead(200, TAG), FILE);
    };
    const { download, folder, files } = await saving(all, html(416), raw(FILE));
    expect(FILE.equals(await readFile(await download.save(folder)))).toBe(true);
    expect(files().map(({ headers }) => headers.range)).toEqual([undefined, `bytes=${FILE.length}-`, undefined]);
  });

  it('is given up in the end, and leaves nothing', async () => {
    const { download, folder, files } = await saving(ranged(() => 1000));
    expect(await failure(download.save(folder))).toMatchObject({ name: 'ConnectionError' });
    expect(files()).toHaveLength(5);
    expect(await readdir(folder)).toEqual([]);
  });

  it.each([
    ['has expired', [html(404)], 'NotFoundError'],
    ['expires before it can be continued', [truncated(FILE), html(403)], 'NotFoundError'],
    ['cannot be reached', [drop], 'ConnectionError'],
  ])('leaves nothing when the file %s', async (_, steps, name) => {
    const { download, folder } = await saving(...steps);
    const path = join(folder, 'fox.png');
    await writeFile(path, 'the old one');
    expect(await failure(download.save(path))).toMatchObject({ name });
    expect(await readdir(folder)).toEqual(['fox.png']);
    expect(await readFile(path, 'utf8')).toBe('the old one');
  });

  it('leaves nothing when it is aborted, and is seen at once', async () => {
    const { download, folder } = await saving((response) => void response.writeHead(200).write('a red'));
    const watched = watchedSignal();
    const saved = failure(download.save(folder, { signal: watched.signal }));
    await settleDown(40);
    watched.abort('enough');
    expect(await atOnce(saved)).toBe('enough');
    expect([await readdir(folder), watched.listeners()]).toEqual([[], 0]);
  });
});
