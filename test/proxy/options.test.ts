import { describe, expect, it } from 'vitest';
import { createProxy, type ProxyOptions } from '../../src/proxy/index.js';
import { ID, KEY, MODEL, stores, success, task, UPLOAD } from '../support/server.js';
import { thrownBy } from '../support/watch.js';
import { behind, SUBMIT } from './behind.js';
import { png } from './forms.js';

const GOOD = { apiKey: KEY, prefix: '/p', allow: [MODEL], authorize: () => true };

describe('a proxy is refused when it is made', () => {
  it.each<[string, object]>([
    ['prefix', { prefix: undefined }],
    ['prefix', { prefix: 'api' }],
    ['prefix', { prefix: '/api?x' }],
    ['prefix', { prefix: 'x/api' }],
    ['prefix', { prefix: ['/api'] }],
    ['prefix', { prefix: new URL('http://x.example/api') }],
    ...['/a b', '/ä', '/a/../b', '/./a', '/a%20b', '/a%', '/a\\b', '/a"b'].map((prefix): [string, object] => [
      'prefix',
      { prefix },
    ]),
    ['apiKey', { apiKey: '' }],
    ['apiKey', { apiKey: ' ' }],
    ['apiKey', { apiKey: 'x' }],
    ['apiKey', { apiKey: ` ${'x'.repeat(15)} ` }],
    ['allow', { allow: undefined }],
    ['allow', { allow: null }],
    ['allow', { allow: MODEL.id }],
    ['allow', { allow: [MODEL, ''] }],
    ['allow', { allow: [MODEL.id] }],
    ['allow', { allow: [{ id: 'run/workflow/1' }] }],
    ['allow', { allow: ['../query'] }],
    ['allow', { allow: [null] }],
    ['allow', { allow: { includes: () => true } }],
    ['authorize', { authorize: undefined }],
    ['authorize', { authorize: true }],
    ['check', { check: true }],
    ['owner', { owner: 'anna' }],
    ['secret', { secret: 'short' }],
    ['secret', { secret: new Uint8Array(32) }],
    ['origins', { origins: 'https://shop.example' }],
    ['origins', { origins: ['*'] }],
    ['origins', { origins: ['https://shop.example/'] }],
    ['origins', { origins: [new URL('https://shop.example')] }],
    ['origins', { origins: [undefined] }],
    ['maxInputSize', { maxInputSize: NaN }],
    ['maxUploadSize', { maxUploadSize: '1000' }],
    ['maxUploadSize', { maxUploadSize: -1 }],
    ...[7, true, { check: () => [] }].map((validate): [string, object] => ['validate', { validate }]),
    ['estimateCost', { estimateCost: '1' }],
    ['maxPriceAge', { maxPriceAge: -1 }],
    ...['', 'a lot', -1, { amount: 1 }, { amount: 1, currency: '' }].map((maxCost): [string, object] => [
      'maxCost',
      { maxCost },
    ]),
    ['limits', { limits: 5 }],
    ['limits', { limits: null }],
    ['limits', { limits: { visitor: { tasksAtOnce: 1 } } }],
    ['limits.each', { limits: { each: {} } }],
    ['limits.all', { limits: { all: 5 } }],
    ['limits.all', { limits: { all: null } }],
    ['limits.all.tasksAtOnce', { limits: { all: { tasksAtOnce: 0 } } }],
    ['limits.all.costPerDay', { site: 'ai', limits: { all: { costPerDay: { amount: 1, currency: 'CNY' } } } }],
    ['maxCost', { site: 'cn', maxCost: { amount: 1, currency: 'USD' } }],
    ['prefix', { prefix: '/api/*' }],
    ['prefix', { prefix: '/api/:path' }],
    ['secret', { secret: ' '.repeat(20) }],
    ['limits.all.tasks', { limits: { all: { tasks: 5 } } }],
    ['limits.all.tasksAtOnce', { limits: { all: { tasksAtOnce: -1 } } }],
    ['limits.all.submitsPerMinute', { limits: { all: { submitsPerMinute: 1.5 } } }],
    ['limits.visitor.requestsPerMinute', { owner: () => 'anna', limits: { visitor: { requestsPerMinute: '5' } } }],
    ['limits.all.costPerDay', { limits: { all: { costPerDay: '5' } } }],
    ['limits.all.costPerDay', { limits: { all: { costPerDay: { amount: 'x', currency: 'USD' } } } }],
    ['store', { store: new Map() }],
    ['store', { store: null, limits: { all: {} } }],
    ['ownsTask', { ownsTask: true }],
    ['onEvent', { onEvent: {} }],
    ['uploads', { uploads: 'image' }],
    ['uploads', { uploads: ['picture'] }],
    ['apiKey', { apiKey: null }],
    ['requestTimeout', { requestTimeout: 0 }],
    ['baseUrl', { baseUrl: 'nowhere' }],
    ['authorized', { authorized: () => true }],
    ['pollsPerSecond', { pollsPerSecond: 1 }],
  ])('for its %s: %o', (field, options) => {
    const make = () => createProxy({ ...GOOD, ...options });
    expect(make).toThrow(expect.objectContaining({ name: 'InputError', field }) as Error);
  });

  it.each<[object, string]>([
    [{ apiKey: null }, '`apiKey` is null. A proxy without a key adds none.'],
    [{ apiKey: ' ' }, '`apiKey` is empty.'],
    [{ apiKey: 'x' }, '`apiKey` is too short to sign task ids with. Give a `secret` of 16 characters or more.'],
    [
      { prefix: 'api' },
      '`prefix` must be a path such as "/api/ai", of letters, digits and signs that stay as they are',
    ],
    [{ authorize: true }, '`authorize` must be a function that says whether a visitor may pass.'],
    [{ check: true }, '`check` must be a function.'],
    [{ owner: 'anna' }, '`owner` must be a function.'],
    [{ secret: 'x'.repeat(15) }, '`secret` must be text of 16 characters or more.'],
    [{ origins: '*' }, '`origins` must be a list of origins such as "https://www.shop.example".'],
    [{ allow: 'a/b' }, '`allow` must be a list of models or a function that decides about one.'],
    [{ allow: ['?'] }, '`allow`: There is no model "?".'],
    [{ maxInputSize: '5' }, '`maxInputSize` must be a number of bytes from 0 up.'],
  ])('with what is allowed: %o', (options, message) => {
    const error = thrownBy(() => createProxy({ ...GOOD, ...options })) as Error;
    expect(error.message).toContain(message);
  });

  it.each<object>([
    { apiKey: async () => KEY },
    { secret: 'x'.repeat(16) },
    { apiKey: 'x'.repeat(16) },
    { apiKey: 'x', secret: 'x'.repeat(16) },
    { prefix: '/' },
    { prefix: "/a.b/..c/~!$&'()+,;=@_-/" },
    { maxInputSize: 0, maxUploadSize: 0.5 },
    { validate: false, estimateCost: false, maxCost: 0, maxPriceAge: Infinity, uploads: [], limits: {} },
    {
      owner: () => 'anna',
      limits: { visitor: { costPerDay: { amount: 5, currency: 'USD' } }, all: { tasksAtOnce: 1 } },
    },
    { allow: [{ id: 'vendor/new-model' }, 'rhart-image-x-official/text-to-image'] },
    { origins: ['https://www.shop.example', 'http://localhost:8080'] },
  ])('not for %o', (options) => {
    expect(thrownBy(() => createProxy({ ...GOOD, ...options }))).toBeUndefined();
  });

  it('when nothing is given at all', () => {
    expect(() => createProxy(undefined as unknown as ProxyOptions)).toThrow(
      expect.objectContaining({ name: expect.stringMatching(/^(Input|Authentication)Error$/) as string }) as Error,
    );
  });
});

describe('only true lets something pass', () => {
  const truthy = [1, 'yes', {}, [], undefined, null, false, Promise.resolve(false), Promise.resolve(1)];

  it.each(['allow', 'authorize', 'check'])('of %s', async (name) => {
    for (const response of truthy) {
      const { call, seen } = await behind({ submit: [task()] }, { [name]: () => response });
      expect((await call(SUBMIT)).status).toBe(name === 'authorize' ? 401 : 403);
      expect(seen).toEqual([]);
    }
    for (const response of [true, Promise.resolve(true)]) {
      const { call } = await behind({ submit: [task()] }, { [name]: () => response });
      expect((await call(SUBMIT)).status).toBe(200);
    }
  });

  it.each(['', null, 7, undefined, Promise.resolve('')])('of an owner, only a name: %o', async (owner) => {
    const { call, seen } = await behind({ submit: [task()] }, { owner: () => owner as string });
    expect((await call(SUBMIT)).status).toBe(401);
    expect(seen).toEqual([]);
  });

  it.each(['allow', 'authorize', 'check', 'owner'])(
    'when %s fails, nothing passes, and the log says why',
    async (name) => {
      const log: string[] = [];
      const broken = () => Promise.reject(new Error(`the database is gone, apiKey=${KEY}`));
      const { call, seen } = await behind(
        { submit: [task()] },
        { [name]: broken, logger: { warn: (line) => void log.push(line) } },
      );
      const response = await call(SUBMIT);
      expect(response.status).toBe(403);
      expect(await response.text()).not.toContain('database');
      expect(seen).toEqual([]);
      expect(log.join()).toContain(`\`${name}\` failed: the database is gone`);
      expect(log.join()).not.toContain(KEY);
    },
  );
});

describe('what is offered', () => {
  const everything = { submit: [task()], query: [success()], upload: [stores()] };
  const picture = () => {
    const form = new FormData();
    form.append('file', png(9));
    return form;
  };

  it('is nothing when no model is allowed', async () => {
    const { call, proxy, seen } = await behind(everything, { allow: [] });
    const upload = new Request(`http://shop.example/api/runninghub${UPLOAD}`, { method: 'POST', body: picture() });
    const responses = [await call(SUBMIT), await call('/openapi/v2/query', { taskId: ID }), await proxy(upload)];
    expect(responses.map(({ status }) => status)).toEqual([403, 403, 403]);
    expect(seen).toEqual([]);
  });

  it('does not grow when the list does later', async () => {
    const allow: string[] = [];
    const { call } = await behind(everything, { allow: allow as [] });
    allow.push(MODEL.id);
    expect((await call(SUBMIT)).status).toBe(403);
  });

  it('is a model that a helper stands for', async () => {
    const { page, paths } = await behind(everything, { allow: [MODEL] });
    await page().submit(MODEL, {});
    expect(paths()).toEqual(['submit']);
  });
});
