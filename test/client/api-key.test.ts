import { inspect } from 'node:util';
import { describe, expect, it, vi } from 'vitest';
import { type ClientOptions, RunningHub } from '../../src/index.js';
import { KEY, MODEL, serve, task } from '../support/server.js';
import { failure } from '../support/watch.js';

describe('the key', () => {
  const authorization = async (apiKey: ClientOptions['apiKey']) => {
    const server = await serve({ submit: [task()] }, { apiKey });
    await server.rh.submit(MODEL, {});
    return server.seen[0]!.headers.authorization;
  };

  it('is sent as a bearer token, from text or from a function', async () => {
    expect(await authorization(KEY)).toBe(`Bearer ${KEY}`);
    expect(await authorization(() => KEY)).toBe(`Bearer ${KEY}`);
    expect(await authorization(() => Promise.resolve(KEY))).toBe(`Bearer ${KEY}`);
  });

  it('is fetched anew for each request', async () => {
    const keys = ['first-key-1', 'second-key-2'];
    const server = await serve({ submit: [task()] }, { apiKey: () => keys.shift()! });
    await server.rh.submit(MODEL, {});
    await server.rh.submit(MODEL, {});
    expect(server.seen.map(({ headers }) => headers.authorization)).toEqual([
      'Bearer first-key-1',
      'Bearer second-key-2',
    ]);
  });

  it('is not sent when it is null', async () => {
    expect(await authorization(null)).toBeUndefined();
    expect(await authorization(() => null)).toBeUndefined();
  });

  it.each([
    ['https://www.runninghub.ai', null, 'no API key was sent (`apiKey: null`): '],
    ['https://www.runninghub.cn', () => null, 'no API key was sent (`apiKey: null`): '],
    ['https://proxy.example/runninghub.ai', null, 'the API key was refused: '],
    ['https://www.runninghub.ai', KEY, 'the API key was refused: '],
  ] as const)(
    'is named as missing where the platform at %s refuses, and not where a proxy does: %#',
    async (...given) => {
      const [baseUrl, apiKey, expected] = given;
      const fetch = async () => Response.json({ code: 802, msg: 'denied', data: null }, { status: 401 });
      const rh = new RunningHub({ apiKey, baseUrl, fetch });
      const errors = await Promise.all([rh.submit(MODEL, {}), rh.queue.get(), rh.task('5').status()].map(failure));
      for (const error of errors) {
        expect(error.name).toBe('AuthenticationError');
        expect(error.message).toContain(`${expected}denied [802]`);
      }
    },
  );

  it('that is missing is not named where something else is wrong', async () => {
    const fetch = async () => Response.json({ code: 1007, msg: 'bad prompt', data: null });
    const rh = new RunningHub({ apiKey: null, site: 'ai', fetch });
    expect((await failure(rh.submit(MODEL, {}))).message).not.toContain('API key');
  });

  it('comes from the environment, as it is when a request is made', async () => {
    vi.stubEnv('RUNNINGHUB_API_KEY', undefined);
    const server = await serve({ submit: [task()] }, { apiKey: undefined });
    for (const key of ['first-key-1', 'second-key-2']) {
      vi.stubEnv('RUNNINGHUB_API_KEY', key);
      await server.rh.submit(MODEL, {});
    }
    expect(server.seen.map(({ headers }) => headers.authorization)).toEqual([
      'Bearer first-key-1',
      'Bearer second-key-2',
    ]);
  });

  it.each(['', 'with space', 'line\nbreak', 'tab\t', 'quote"', 'back\\slash', 'schlüssel', undefined as never])(
    'is refused before anything is sent, and not repeated, when it is %j',
    async (apiKey) => {
      const server = await serve({ submit: [task()] }, { apiKey: () => apiKey });
      const error = await failure(server.rh.submit(MODEL, {}));
      expect(error.name).toBe('AuthenticationError');
      expect(inspect(error, { depth: 9 })).not.toContain(apiKey || 'Bearer');
      expect(server.seen).toEqual([]);
    },
  );

  it('that cannot be fetched ends the call with the reason', async () => {
    const server = await serve({ submit: [task()] }, { apiKey: () => Promise.reject(new Error('no vault')) });
    expect(await failure(server.rh.submit(MODEL, {}))).toMatchObject({
      name: 'CallbackError',
      message: '`apiKey` failed: no vault',
      cause: { message: 'no vault' },
      unsent: true,
    });
    expect(server.seen).toEqual([]);
  });
});

describe('a function that gives the key', () => {
  it.each([
    ['bytes', Buffer.from('key-0123456789')],
    ['a list', ['key-0123456789']],
    ['a number', 1234567890123456],
    ['an object with text', { toString: () => 'key-0123456789' }],
    ['nothing', undefined],
  ])('is refused when it gives %s, and nothing is sent', async (_, key) => {
    let requests = 0;
    const fetch = async () => (requests++, Response.json({ taskId: '5', status: 'RUNNING' }));
    const rh = new RunningHub({ apiKey: () => key as never, fetch });
    expect(await failure(rh.submit({ id: 'v/m' }, {}))).toMatchObject({ name: 'AuthenticationError' });
    expect(requests).toBe(0);
  });

  it('is waited for no longer than for a request', async () => {
    const rh = new RunningHub({ apiKey: () => new Promise<string>(() => {}), requestTimeout: 30 });
    const calls = [rh.submit({ id: 'v/m' }, {}), rh.account.get(), rh.task('5').cancel(), rh.queue.get()];
    for (const error of await Promise.all(calls.map(failure))) {
      expect(error).toMatchObject({ name: 'TimeoutError', message: expect.stringContaining('apiKey') });
    }
  });
});
