import { basename } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { RunningHub } from '../../src/index.js';
import { PNG } from '../media/files.js';
import { failure, settleDown, thrownBy } from '../support/watch.js';
import { withFetch } from './downloads.js';

vi.mock('../../src/async/delay.js', async (original) =>
  (await import('../support/hurry.js')).hurried(await original()),
);

const PHOTO = 'https://files.example/photo';
const NOISE = Uint8Array.of(1, 2, 3, 0, 5);

describe('the text of an output', () => {
  it('is its bytes, in every way to have them, and nothing is sent', async () => {
    const fetch = vi.fn<typeof globalThis.fetch>();
    const download = new RunningHub({ apiKey: null, fetch }).download({ text: 'füchse', ext: 'md' });
    const blob = await download.blob();
    expect([blob.type, await blob.text()]).toEqual(['text/plain', 'füchse']);
    expect(await new Response(await download.stream()).text()).toBe('füchse');
    expect(fetch).not.toHaveBeenCalled();
  });
});

describe('the type of a Blob', () => {
  it.each([
    ['what the server says', PNG, { 'content-type': 'image/x-png' }, 'image/x-png'],
    ['that of its bytes', PNG, {}, 'image/png'],
    ['empty where nothing tells it', NOISE, {}, ''],
  ])('is %s', async (_, bytes, headers, type) => {
    const { download } = await withFetch(() => new Response(Uint8Array.from(bytes), { headers }), PHOTO);
    expect((await download.blob()).type).toBe(type);
  });
});

it('a stream takes nothing more than is read from it', async () => {
  let given = 0;
  const pull = (body: ReadableStreamDefaultController) => body.enqueue(new Uint8Array(1000).fill(++given));
  const endless = () => new Response(new ReadableStream({ pull }, { highWaterMark: 0 }));
  const { download } = await withFetch(endless, PHOTO);
  const reader = (await download.stream()).getReader();
  for (const count of [1, 2, 3]) {
    expect((await reader.read()).value?.[0]).toBe(count);
    await settleDown();
    expect(given).toBe(count);
  }
  await reader.cancel();
});

it('the extension that the first bytes told stays when the rest is asked for', async () => {
  const whole = Buffer.concat([PNG, Buffer.alloc(5000, 7)]);
  const first = () => {
    let step = 0;
    return new ReadableStream({
      pull(body) {
        if (step++ === 0) body.enqueue(Uint8Array.from(whole.subarray(0, 2000)));
        else body.error(new TypeError('terminated'));
      },
    });
  };
  let asked = 0;
  const respond = () => {
    if (asked++ === 0) return new Response(first(), { headers: { etag: '"v1"', 'content-length': `${whole.length}` } });
    const headers = { etag: '"v1"', 'content-range': `bytes 2000-${whole.length - 1}/${whole.length}` };
    return new Response(Uint8Array.from(whole.subarray(2000)), { status: 206, headers });
  };
  const { download, folder } = await withFetch(respond, PHOTO, { maxRetries: 1 });
  expect(basename(await download.save(folder))).toBe('photo.png');
  expect(asked).toBe(2);
});

it('what cannot be read is no output, and what is no number no limit', async () => {
  const odd = {
    get url(): string {
      throw new Error('do not look');
    },
  };
  const rh = new RunningHub({ apiKey: null });
  expect(thrownBy(() => rh.download(odd))).toMatchObject({ name: 'InputError', field: 'output' });
  const error = await failure(rh.download(PHOTO).blob({ maxSizeMB: 0 }));
  expect(error).toMatchObject({ name: 'InputError', field: 'maxSizeMB' });
  expect(error.message).toBe('`maxSizeMB` is 0. Allowed are megabytes from 0.001 up.');
});
