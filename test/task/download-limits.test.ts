import { createGzip } from 'node:zlib';
import { readdir, readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { hang, raw, type Step } from '../support/server.js';
import { failure } from '../support/watch.js';
import { FILE, CUT, outputFrom, part, rest, TAG, failures, repeat } from './downloads.js';

vi.mock('../../src/async/delay.js', async (original) =>
  (await import('../support/hurry.js')).hurried(await original()),
);

describe('silence', () => {
  const stall: Step = (response) => void response.writeHead(200, TAG).write(FILE.subarray(0, CUT));

  it('before the response or in the body ends a download, with what is waited for', async () => {
    // The second one has to get its response in time, also on a machine that is busy.
    for (const [step, requestTimeout, why] of [
      [hang, 100, 'no response within 100 ms'],
      [stall, 3000, 'broke off, because no byte came for 3000 ms'],
    ] as const) {
      const { download, folder, files } = await outputFrom([step], { requestTimeout, maxRetries: 0 });
      for (const error of await failures(download, folder)) {
        expect(error).toMatchObject({ name: 'ConnectionError' });
        expect(error.message).toContain(why);
      }
      await vi.waitFor(() => expect(files().every(({ abandoned }) => abandoned)).toBe(true));
      expect(await readdir(folder)).toEqual([]);
    }
  });

  it('is no reason to give up: the download is continued', async () => {
    const second = part(FILE.subarray(CUT), { ...TAG, ...rest(CUT) });
    const { download, folder } = await outputFrom([stall, second], { requestTimeout: 2000 });
    expect(FILE.equals(await readFile(await download.save(folder)))).toBe(true);
  });

  it('of the reader is not the silence of the server', async () => {
    const { download } = await outputFrom([raw(FILE)], { requestTimeout: 60_000 });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const reader = (await download.stream()).getReader();
    let size = (await reader.read()).value!.length;
    vi.advanceTimersByTime(120_000);
    for (let step; !(step = await reader.read()).done;) size += step.value.length;
    expect(size).toBe(FILE.length);
  });
});

describe('a file that is too large', () => {
  it('is not taken, by what it says or by what comes', async () => {
    const endless: Step = (response) => Readable.from(repeat(Buffer.alloc(65_536, 1))).pipe(response.writeHead(200));
    const { download, folder, files } = await outputFrom([endless]);
    for (const error of await failures(download, folder, { maxSizeMB: 1 })) {
      expect(error).toMatchObject({ name: 'InputError', field: 'maxSizeMB' });
      expect(error.message).toContain('larger than 1 MB');
    }
    await vi.waitFor(() => expect(files().every(({ abandoned }) => abandoned)).toBe(true));
    expect(files()).toHaveLength(3);
    expect(await readdir(folder)).toEqual([]);
  });

  it('is not unpacked to see how large it is', async () => {
    const bomb: Step = (response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' });
      Readable.from(repeat(Buffer.alloc(1 << 20)))
        .pipe(createGzip())
        .pipe(response);
    };
    const { download, files } = await outputFrom([bomb], { maxRetries: 0 });
    expect(await failure(download.blob({ maxSizeMB: 8 }))).toMatchObject({
      name: 'ConnectionError',
      message: expect.stringContaining('it came packed ("gzip")'),
    });
    await vi.waitFor(() => expect(files().map(({ abandoned }) => abandoned)).toEqual([true]));
  });

  it.each([0, -1, NaN, '5', null])('cannot be told by the limit %j', async (maxSizeMB) => {
    const { download, files } = await outputFrom([raw(FILE)]);
    for (const error of await failures(download, 'never', { maxSizeMB: maxSizeMB as number })) {
      expect(error).toMatchObject({ name: 'InputError', field: 'maxSizeMB' });
    }
    expect(files()).toHaveLength(0);
  });
});
