import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createApi } from '../../src/api/index.js';
import { RunningHub, RunningHubCore } from '../../src/index.js';
import { createProxy } from '../../src/proxy/index.js';
import { KEY, MODEL, nowhere } from '../support/server.js';
import { failure } from '../support/watch.js';

/** Shows the names that are looked up in the environment. */
function watchEnvironment(see: (name: string) => void): void {
  const { env } = process;
  const watched = new Proxy(env, {
    get: (target, name) => (see(String(name)), Reflect.get(target, name) as unknown),
  });
  Object.defineProperty(process, 'env', { value: watched, configurable: true, writable: true });
  onTestFinished(() => void Object.defineProperty(process, 'env', { value: env, configurable: true, writable: true }));
}

/** The names that are looked up in the environment. */
function watchedEnvironment(): string[] {
  const asked: string[] = [];
  watchEnvironment((name) => void asked.push(name));
  return asked;
}

const OPEN = { prefix: '/api/ai', allow: [MODEL], authorize: () => true };

const submitOf = (body: object = { prompt: 'a fox' }) =>
  new Request(`https://shop.example/api/ai/openapi/v2/${MODEL.id}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

describe('making a client, a proxy or an api', () => {
  it('asks the environment for nothing, and sends nothing', () => {
    const asked = watchedEnvironment();
    const fetch = vi.fn<typeof globalThis.fetch>();
    for (const Client of [RunningHub, RunningHubCore]) createApi(new Client({ fetch }));
    new RunningHub().task('1900000000000000301');
    createProxy({ ...OPEN, fetch });
    expect(asked.filter((name) => name.startsWith('RUNNINGHUB'))).toEqual([]);
    expect(fetch).not.toHaveBeenCalled();
  });

  it('asks for no key, also later, where one is given', async () => {
    const asked = watchedEnvironment();
    const rh = new RunningHub({ apiKey: KEY, baseUrl: await nowhere(), maxRetries: 0, logger: {} });
    await failure(rh.submit(MODEL, {}));
    expect(asked.filter((name) => name.startsWith('RUNNINGHUB'))).toEqual([]);
  });
});

describe('without a key', () => {
  it('every call says where to get one, what was looked for, and what needs none, and sends nothing', async () => {
    vi.stubEnv('RUNNINGHUB_API_KEY', '');
    const fetch = vi.fn<typeof globalThis.fetch>();
    const rh = new RunningHub({ fetch });
    const api = createApi(rh);
    const task = rh.task('1900000000000000301');
    const calls = [
      rh.run(MODEL, {}),
      rh.submit(MODEL, {}),
      rh.upload(new Blob(['x'], { type: 'image/png' })),
      task.status(),
      task.result(),
      rh.account.get(),
      rh.queue.get(),
      api.POST('/openapi/v2/query', { body: { taskId: '1900000000000000301' } }),
    ];
    for (const error of await Promise.all(calls.map(failure))) {
      expect(error).toMatchObject({ name: 'AuthenticationError', unsent: true });
      expect(error.message).toContain('`apiKey` is not given, and RUNNINGHUB_API_KEY is not set');
      expect(error.message).toContain('from your account on www.runninghub.ai or www.runninghub.cn');
      expect(error.message).toContain('`apiKey: null` is for a page whose server adds the key');
      expect(error.message).toContain('without a key, use `runninghub/simulator`');
    }
    expect(fetch).not.toHaveBeenCalled();
  });

  it('a call says that the environment may not be read', async () => {
    watchEnvironment((name) => {
      if (name === 'RUNNINGHUB_API_KEY') throw new Error('not granted');
    });
    const error = await failure(new RunningHub().account.get());
    expect(error).toMatchObject({ name: 'AuthenticationError', unsent: true });
    expect(error.message).toContain('there is no environment here, or none that the program may read');
  });

  it('a proxy is closed, says so in its log, and is open once there is one', async () => {
    vi.stubEnv('RUNNINGHUB_API_KEY', undefined);
    const fetch = vi.fn<typeof globalThis.fetch>(async () => Response.json({ taskId: '5', status: 'RUNNING' }));
    const lines: string[] = [];
    const proxy = createProxy({ ...OPEN, fetch, logger: { warn: (line) => void lines.push(line) } });
    expect((await proxy(submitOf())).status).toBe(403);
    expect(fetch).not.toHaveBeenCalled();
    expect(lines.join()).toContain(
      '403 its server is not set up for RunningHub (AuthenticationError: There is no API key',
    );
    vi.stubEnv('RUNNINGHUB_API_KEY', KEY);
    expect((await proxy(submitOf())).status).toBe(200);
    expect(new Headers(fetch.mock.calls[0]![1]?.headers).get('authorization')).toBe(`Bearer ${KEY}`);
  });

  it('nor does a proxy send to an address that is none', async () => {
    vi.stubEnv('RUNNINGHUB_BASE_URL', 'runninghub.ai');
    const fetch = vi.fn<typeof globalThis.fetch>();
    const lines: string[] = [];
    const proxy = createProxy({ ...OPEN, apiKey: KEY, fetch, logger: { warn: (line) => void lines.push(line) } });
    expect((await proxy(submitOf())).status).toBe(403);
    expect(fetch).not.toHaveBeenCalled();
    expect(lines.join()).toContain('The environment variable RUNNINGHUB_BASE_URL must be');
  });
});
