import { inspect } from 'node:util';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type ClientOptions, type InputError, RunningHub, RunningHubCore } from '../../src/index.js';
import { ID, KEY, MODEL, serve, task } from '../support/server.js';
import { failure } from '../support/watch.js';

afterEach(() => void vi.unstubAllEnvs());

/** A client whose requests end in a list of the addresses and headers they were sent with. */
function recorded(options: ClientOptions = {}) {
  const sent: { url: string; init: RequestInit }[] = [];
  const fetch = async (url: unknown, init: RequestInit = {}) => {
    sent.push({ url: String(url), init });
    return Response.json({ taskId: ID, status: 'SUCCESS', results: [] });
  };
  return { rh: new RunningHub({ apiKey: KEY, fetch, ...options }), sent };
}

const client = (options: object) => new RunningHub({ apiKey: KEY, ...options });

function refused(options: object): InputError {
  try {
    client(options);
  } catch (error) {
    return error as InputError;
  }
  throw new Error('the options were accepted');
}

describe('options', () => {
  it('that do not exist are refused with the names of those that do', () => {
    expect(refused({ apikey: 'x' })).toMatchObject({ name: 'InputError', field: 'apikey' });
    expect(refused({ retries: 3 }).message).toMatch(/"retries".*maxRetries.*estimateCost/);
    // The smaller client does not have those of the larger one.
    expect(() => new RunningHubCore({ apiKey: KEY, validate: () => [] } as object)).toThrow('no option "validate"');
  });

  it.each(['timeout', 'requestTimeout', 'maxConcurrency', 'pollsPerSecond'])('%s must be a usable number', (field) => {
    for (const value of [0, -1, Number.NaN]) {
      const error = refused({ [field]: value });
      expect(error).toMatchObject({ name: 'InputError', field });
      expect(error.message).toContain(`\`${field}\` is ${value}`);
    }
    expect(() => client({ [field]: 1 })).not.toThrow();
    expect(() => client({ [field]: undefined })).not.toThrow();
  });

  it('refuse a limit that would let nobody in, and take one below one query per second', () => {
    expect(refused({ maxConcurrency: 0.5 })).toMatchObject({ field: 'maxConcurrency' });
    expect(() => client({ pollsPerSecond: 0.1 })).not.toThrow();
  });
});

describe('the address', () => {
  it.each([
    ['by default', {}, 'https://www.runninghub.ai/openapi'],
    ['of the Chinese site', { site: 'cn' }, 'https://www.runninghub.cn/openapi'],
    ['of the international site', { site: 'ai' }, 'https://www.runninghub.ai/openapi'],
    ['of a server', { baseUrl: 'http://localhost:1234' }, 'http://localhost:1234/openapi'],
    ['with slashes at its end', { baseUrl: 'https://proxy.example/rh//' }, 'https://proxy.example/rh/openapi'],
    ['rather than the site', { baseUrl: 'https://proxy.example', site: 'cn' }, 'https://proxy.example/openapi'],
  ] as const)('%s', async (_, options, start) => {
    vi.stubEnv('RUNNINGHUB_BASE_URL', undefined);
    const { rh, sent } = recorded(options);
    await rh.submit(MODEL, {});
    expect(sent[0]!.url).toBe(`${start}/v2/${MODEL.id}`);
  });

  it('comes from the environment, unless a site is given', async () => {
    vi.stubEnv('RUNNINGHUB_BASE_URL', 'https://env.example');
    const [fromEnv, fromSite] = [recorded(), recorded({ site: 'cn' })];
    await fromEnv.rh.submit(MODEL, {});
    await fromSite.rh.submit(MODEL, {});
    expect(fromEnv.sent[0]!.url).toMatch(/^https:\/\/env\.example\//);
    expect(fromSite.sent[0]!.url).toMatch(/^https:\/\/www\.runninghub\.cn\//);
  });

  it.each(['', 'runninghub.ai', 'ftp://x.example', 'file:///etc', 'https://x.example/?a=1', 'https://x.example/#a'])(
    'is refused when it is "%s"',
    (baseUrl) => expect(refused({ baseUrl })).toMatchObject({ name: 'InputError', field: 'baseUrl' }),
  );

  it('may be a path of the page, where there is a page', async () => {
    vi.stubGlobal('location', { href: 'https://page.example/app/?a=1#b' });
    const { rh, sent } = recorded({ baseUrl: '/api/rh/' });
    await rh.submit(MODEL, {}).finally(() => vi.unstubAllGlobals());
    expect(sent[0]!.url).toBe(`https://page.example/api/rh/openapi/v2/${MODEL.id}`);
  });

  it('is refused, and not repeated, when it holds credentials', () => {
    for (const user of ['canary:', ':canary', 'me:canary']) {
      const error = refused({ baseUrl: `https://${user}@x.example` });
      expect(error).toMatchObject({ name: 'InputError', field: 'baseUrl' });
      expect(inspect(error)).not.toContain('canary');
    }
  });

  it('is refused for a site that does not exist', () => {
    expect(refused({ site: 'com' }).message).toContain('"ai" or "cn"');
  });
});

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

  it('comes from the environment, and its absence is told at once', async () => {
    vi.stubEnv('RUNNINGHUB_API_KEY', KEY);
    expect(await authorization(undefined)).toBe(`Bearer ${KEY}`);
    for (const nothing of [undefined, '']) {
      vi.stubEnv('RUNNINGHUB_API_KEY', nothing);
      expect(() => new RunningHub()).toThrow(expect.objectContaining({ name: 'AuthenticationError' }));
    }
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

describe('fetch', () => {
  it('is the one given', async () => {
    const { rh, sent } = recorded();
    await rh.submit(MODEL, {});
    expect(sent[0]!.init).toMatchObject({ method: 'POST', redirect: 'manual' });
  });

  it('is otherwise the global one of the moment', async () => {
    const rh = new RunningHub({ apiKey: KEY });
    const calls: string[] = [];
    vi.stubGlobal('fetch', (url: string) => {
      calls.push(url);
      return Promise.resolve(Response.json({ taskId: ID, status: 'RUNNING' }));
    });
    await rh.submit(MODEL, {}).finally(() => vi.unstubAllGlobals());
    expect(calls).toHaveLength(1);
  });
});

describe('allowPrivateHosts', () => {
  it.each(['false', 0, null])('refuses %j as a choice between true and false', (allowPrivateHosts) => {
    expect(() => new RunningHub({ apiKey: 'k', allowPrivateHosts: allowPrivateHosts as never })).toThrow(
      expect.objectContaining({ name: 'InputError', field: 'allowPrivateHosts' }),
    );
  });
});

describe('options of the wrong type', () => {
  it.each([KEY, 'sk-1234567890', '', null, 5, [], true])(
    'are refused when they are no object, without the key: %j',
    (given) => {
      const make = () => new RunningHub(given as never);
      expect(make).toThrow(expect.objectContaining({ name: 'InputError', field: 'options' }));
      expect(make).toThrow(/They are an object, such as \{ apiKey: '…' \}/);
      expect(make).not.toThrow(KEY);
    },
  );

  it.each<[string, unknown]>([
    ['apiKey', 5],
    ['apiKey', { key: KEY }],
    ['apiKey', [KEY]],
    ['site', 'com'],
    ['site', ''],
    ['site', null],
    ['site', 'AI'],
    ['baseUrl', 5],
    ['baseUrl', null],
    ['baseUrl', new URL('https://x.example')],
    ['fetch', 'fetch'],
    ['fetch', {}],
    ['fetch', null],
    ['logger', 'console'],
    ['logger', null],
    ['logger', true],
    ['logger', { debug: 'yes' }],
    ['logger', { warn: 1 }],
    ['validate', []],
    ['validate', 'yes'],
    ['estimateCost', {}],
    ['estimateCost', null],
    ['timeout', '300'],
    ['requestTimeout', null],
    ['maxRetries', '3'],
    ['maxConcurrency', {}],
    ['pollsPerSecond', true],
  ])('name the option and what it must be: %s', (field, value) => {
    const error = refused({ [field]: value });
    expect(error).toMatchObject({ name: 'InputError', field });
    expect(error.message).toMatch(new RegExp(`\`${field}\`.* (It must be|Allowed are|must be) .`));
    expect(error.message).not.toContain(KEY);
  });

  it('are not what is left out, nor loggers of any form', () => {
    for (const logger of [console, {}, { warn: () => {} }, Object.assign(() => {}, { debug: () => {} }), undefined]) {
      expect(() => client({ logger })).not.toThrow();
    }
    expect(() => client({ site: undefined, baseUrl: undefined, fetch: undefined, validate: undefined })).not.toThrow();
  });
});

describe('an address that the client would double', () => {
  it.each([
    ['https://www.runninghub.ai/openapi/v2', '/openapi/v2'],
    ['https://www.runninghub.ai/openapi/v2/', '/openapi/v2'],
    ['https://proxy.example/rh/openapi', '/openapi'],
    ['https://www.runninghub.cn/task/openapi', '/task/openapi'],
  ])('is refused in words: %s', (baseUrl, end) => {
    const error = refused({ baseUrl });
    expect(error).toMatchObject({ name: 'InputError', field: 'baseUrl' });
    expect(error.message).toContain(`ends in "${end}", which the client adds by itself`);
  });

  it('is not one that has these words elsewhere', () => {
    for (const baseUrl of [
      'https://x.example/openapi/v2/rh',
      'https://openapi.example',
      'https://x.example/myopenapi',
    ]) {
      expect(() => client({ baseUrl })).not.toThrow();
    }
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
