import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { type ClientOptions, RunningHub } from '../../src/index.js';
import { failure, heldTimers } from '../support/watch.js';

vi.mock('../../src/async/delay.js', async (original) =>
  (await import('../support/hurry.js')).hurried(await original()),
);

/** The address that a `fetch` was called with. */
const addressOf = (request: string | URL | Request) => (request instanceof Request ? request.url : String(request));
const STORAGE = 'https://storage.example/lora';
const announced = { code: 0, data: { fileName: 'x.safetensors', url: STORAGE } };
const finished = { taskId: '5', status: 'SUCCESS', results: [{ url: 'https://files.example/a.png' }] };

/** Every kind of request that may be repeated, and the address that fails. */
const KINDS: Record<string, { fails: string; usual: number; call: (rh: RunningHub) => Promise<unknown> }> = {
  'a submit that never arrives': { fails: '/v/m', usual: 5, call: (rh) => rh.submit({ id: 'v/m' }, {}) },
  'a call': { fails: '/queue/status', usual: 3, call: (rh) => rh.queue.get() },
  'an upload': { fails: '/binary', usual: 3, call: (rh) => rh.upload({ data: new Blob(['x']), fileName: 'a.png' }) },
  'a LoRA file': { fails: STORAGE, usual: 2, call: (rh) => rh.lora.upload(new Uint8Array([1])) },
  'a download': {
    fails: 'files.example',
    usual: 3,
    call: async (rh) => rh.download((await rh.task('5').result()).outputs[0]!).blob(),
  },
};

function client(fails: string, options: ClientOptions = {}) {
  let attempts = 0;
  const refused = Object.assign(new Error('refused'), { code: 'ECONNREFUSED' });
  const fetch: typeof globalThis.fetch = async (url) => {
    if (addressOf(url).includes(fails)) {
      attempts++;
      throw new TypeError('fetch failed', { cause: refused });
    }
    return Response.json(addressOf(url).endsWith('/query') ? finished : announced);
  };
  return { rh: new RunningHub({ apiKey: 'key', fetch, ...options }), attempts: () => attempts };
}

describe.each(Object.entries(KINDS))('maxRetries reaches %s:', (_, { fails, usual, call }) => {
  it.each([
    [undefined, usual],
    [0, 0],
    [1, 1],
  ])('%s means %d retries', async (maxRetries, retries) => {
    const { rh, attempts } = client(fails, { maxRetries });
    expect(await failure(call(rh))).toMatchObject({ name: 'ConnectionError' });
    expect(attempts()).toBe(1 + retries);
  });
});

describe('requestTimeout reaches', () => {
  const hangs = (at: string) => {
    const held = heldTimers(40_000, 50_000);
    const fetch: typeof globalThis.fetch = (url) => {
      if (!addressOf(url).includes(at)) return Promise.resolve(Response.json(announced));
      queueMicrotask(held.at(-1)!.fire);
      return new Promise(() => {});
    };
    return new RunningHub({ apiKey: 'key', fetch, requestTimeout: 40_000, maxRetries: 0 });
  };

  it('a call', async () => {
    expect(await failure(hangs('/queue/').queue.get())).toMatchObject({ name: 'TimeoutError', unsent: false });
  });

  it('an upload', async () => {
    const file = { data: new Blob(['x']), fileName: 'a.png' };
    expect(await failure(hangs('/binary').upload(file))).toMatchObject({ name: 'TimeoutError' });
  });

  it('the storage of LoRA files, whose address is not shown', async () => {
    const error = await failure(hangs(STORAGE).lora.upload(new Uint8Array([1])));
    expect(error).toMatchObject({
      name: 'TimeoutError',
      message: expect.stringMatching(/storage\.example .* within 400\d\d ms/),
    });
    expect(error.message).not.toContain('/lora');
  });
});

it('a saved download is continued as often as maxRetries says', async () => {
  let opened = 0;
  const broken = () =>
    new ReadableStream({
      start: (controller) => controller.enqueue(new Uint8Array([opened++])),
      pull: () => Promise.reject(new Error('gone')),
    });
  const fetch: typeof globalThis.fetch = async (url) =>
    addressOf(url).endsWith('/query') ? Response.json(finished) : new Response(broken(), { status: 206 });
  const rh = new RunningHub({ apiKey: 'key', fetch, maxRetries: 1 });
  const [output] = (await rh.task('5').result()).outputs;
  const folder = mkdtempSync(join(tmpdir(), 'limits-'));
  expect(await failure(rh.download(output!).save(`${folder}/`))).toMatchObject({ name: 'ConnectionError' });
  expect(opened).toBe(2);
});
