import { readFile } from 'node:fs/promises';
import nodeFetch from 'node-fetch';
import { fetch as undiciFetch } from 'undici';
import { describe, expect, it, vi } from 'vitest';
import { json, raw, type Step } from '../support/server.js';
import { breakOff } from '../support/steps.js';
import { CUT, FILE, outputFrom, part, rest, TAG } from './downloads.js';
import { failure } from '../support/watch.js';

vi.mock('../../src/async/delay.js', async (original) =>
  (await import('../support/hurry.js')).hurried(await original()),
);

const first: Step = (response) => {
  response.writeHead(200, { 'content-length': FILE.length, ...TAG });
  breakOff(response, FILE.subarray(0, CUT));
};

describe.each([
  ['undici 7', undiciFetch as unknown as typeof fetch],
  ['node-fetch 3', nodeFetch as unknown as typeof fetch],
])('a download with the fetch of %s', (_, given) => {
  it('is continued where it broke off, and saved whole', async () => {
    const steps = [first, part(FILE.subarray(CUT), { ...rest(CUT), ...TAG })];
    const { download, folder, files } = await outputFrom(steps, { fetch: given });
    expect(FILE.equals(await readFile(await download.save(folder)))).toBe(true);
    expect(files()[1]!.headers.range).toBe(`bytes=${CUT}-`);
  });

  it('is a Blob, and a stream that may be left early', async () => {
    const { download } = await outputFrom([raw(FILE)], { fetch: given });
    expect(FILE.equals(Buffer.from(await (await download.blob()).arrayBuffer()))).toBe(true);
    const reader = (await download.stream()).getReader();
    expect((await reader.read()).value!.length).toBeGreaterThan(0);
    await reader.cancel();
  });

  it('ends at its limit, and with an error of ours when the file is gone', async () => {
    const { download } = await outputFrom([raw(FILE), json({}, 404)], { fetch: given });
    expect((await failure(download.blob({ maxSizeMB: 0.1 }))).message).toContain('0.1 MB');
    expect(await failure(download.blob())).toMatchObject({ name: 'NotFoundError' });
  });
});
