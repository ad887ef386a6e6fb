import { inspect } from 'node:util';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createApi } from '../../src/api/index.js';
import { ID, MODEL } from '../support/server.js';
import { failure } from '../support/watch.js';
import { recorded, client, refused } from './given-options.js';

const FORM =
  'must be an http(s) address such as "https://www.runninghub.ai", without a user, query or fragment, or in a page ' +
  'also a path such as "/api/ai".';

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

  it.each(
    [
      ['', 'runninghub.ai', 'api/runninghub', './api', 'ftp://x.example', 'file:///etc', 'javascript:alert(1)'],
      ['https://x.example/?a=1', 'https://x.example/#a', '/api?a=1', '/api#a', '//x.example', '/\\x.example/api'],
      ['//', '//[', 'wss://x.example', 'xhttp://x.example', 'https:'],
    ].flat(),
  )('is refused when it is "%s"', (baseUrl) =>
    expect(refused({ baseUrl })).toMatchObject({
      name: 'InputError',
      field: 'baseUrl',
      message: `\`baseUrl\` ${FORM}`,
    }),
  );

  it('is taken in browsers that have no URL.canParse', async () => {
    const own = Object.getOwnPropertyDescriptor(URL, 'canParse')!;
    onTestFinished(() => void Object.defineProperty(URL, 'canParse', own));
    Reflect.deleteProperty(URL, 'canParse');
    const { rh, sent } = recorded({ baseUrl: 'https://proxy.example' });
    await rh.submit(MODEL, {});
    expect(sent[0]!.url).toBe(`https://proxy.example/openapi/v2/${MODEL.id}`);
    expect(refused({ baseUrl: 'proxy' })).toMatchObject({ name: 'InputError', field: 'baseUrl' });
  });

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
    expect(refused({ site: 'com' }).message).toContain('one of "ai", "cn", "auto"');
  });
});

describe('an address that the client would double', () => {
  it.each([
    ['https://www.runninghub.ai/openapi/v2', '/openapi/v2'],
    ['https://www.runninghub.ai/openapi/v2/', '/openapi/v2'],
    ['https://proxy.example/rh/openapi', '/openapi'],
    ['https://www.runninghub.cn/task/openapi', '/task/openapi'],
    ['/api/rh/openapi/v2', '/openapi/v2'],
  ])('is refused in words: %s', (baseUrl, end) => {
    const error = refused({ baseUrl });
    expect(error).toMatchObject({ name: 'InputError', field: 'baseUrl' });
    expect(error.message).toBe(
      `\`baseUrl\` ends in "${end}", which the client adds by itself. Give the address before it.`,
    );
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

describe('an address that is known only when a request is made', () => {
  it.each(['runninghub.ai', 'ftp://x.example', 'https://me:canary@x.example', 'https://x.example/openapi/v2', '/api'])(
    'is told by the name of its variable when it is %s',
    async (address) => {
      const { rh, sent } = recorded();
      vi.stubEnv('RUNNINGHUB_BASE_URL', address);
      const calls = [rh.submit(MODEL, {}), rh.task(ID).result(), rh.account.get()];
      for (const error of await Promise.all(calls.map(failure))) {
        expect(error).toMatchObject({ name: 'InputError', field: 'baseUrl', unsent: true });
        expect(error.message).toMatch(/^The environment variable RUNNINGHUB_BASE_URL (must be|ends in)/);
        expect(inspect(error)).not.toContain('canary');
      }
      expect(sent).toEqual([]);
      // The same client, once it is right.
      vi.stubEnv('RUNNINGHUB_BASE_URL', 'https://env.example');
      await rh.submit(MODEL, {});
      expect(sent[0]!.url).toBe(`https://env.example/openapi/v2/${MODEL.id}`);
    },
  );

  it('is a path: legal where there is no page, refused by a request there, and right in the page', async () => {
    const { rh, sent } = recorded({ baseUrl: '/api/runninghub', apiKey: null });
    const api = createApi(rh);
    const query = () => api.POST('/openapi/v2/query', { body: { taskId: ID } });
    const errors = await Promise.all([rh.submit(MODEL, {}), rh.task(ID).status(), query()].map(failure));
    for (const error of errors) {
      expect(error).toMatchObject({ name: 'InputError', field: 'baseUrl' });
      expect(error.message).toBe(
        '`baseUrl` is the path "/api/runninghub", and there is no page here that it could belong to. On a server give ' +
          'the whole address, such as "https://shop.example/api/ai".',
      );
    }
    expect(sent).toEqual([]);
    vi.stubGlobal('location', { href: 'https://page.example/app/?a=1#b' });
    onTestFinished(() => void vi.unstubAllGlobals());
    await Promise.all([rh.submit(MODEL, {}), query()]);
    expect(sent.map(({ url }) => url).sort()).toEqual([
      'https://page.example/api/runninghub/openapi/v2/query',
      `https://page.example/api/runninghub/openapi/v2/${MODEL.id}`,
    ]);
  });

  it('is refused where the page has none itself', async () => {
    vi.stubGlobal('location', { href: 'file:///app/index.html' });
    onTestFinished(() => void vi.unstubAllGlobals());
    const error = await failure(recorded({ baseUrl: '/api/ai' }).rh.account.get());
    expect(error).toMatchObject({ name: 'InputError', field: 'baseUrl', message: `\`baseUrl\` ${FORM}` });
  });

  it('is not needed to read a delivery', async () => {
    const { rh } = recorded({ baseUrl: '/api/runninghub', site: 'cn' });
    const delivery = { taskId: ID, status: 'SUCCESS', results: [], usage: { consumeMoney: '0.5' } };
    expect((await rh.webhooks.parse(delivery)).usage.cost).toEqual({ amount: '0.5', currency: 'CNY' });
  });
});
