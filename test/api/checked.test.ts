import { expect, it } from 'vitest';
import { createApi } from '../../src/api/index.js';
import { ended, ID, QUERY, serve } from '../support/server.js';
import { failure } from '../support/watch.js';

type Call = (...given: unknown[]) => Promise<{ data?: unknown }>;

async function client() {
  const { rh, seen } = await serve({ [QUERY]: ended(ID) });
  return { api: createApi(rh) as unknown as Record<string, Call>, seen };
}

const METHODS = ['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE'];

/** Every way to make a call. */
const callsOf = (api: Record<string, Call>) => [
  ...METHODS.map(
    (method): Call =>
      (...given) =>
        api[method]!(...given),
  ),
  (...given: unknown[]) => api.request!('post', ...given),
];

it.each([undefined, null, 5, '', '/', 'query', '//x.example/query', {}, [], Symbol('x'), ['/openapi/v2/query']])(
  'is not sent to a path that is none: %o',
  async (path) => {
    const { api, seen } = await client();
    const errors = await Promise.all(callsOf(api).map((call) => failure(call(path, { body: {} }))));
    for (const error of errors) {
      expect(error).toMatchObject({ name: 'InputError', field: 'path' });
      expect(error.message).toContain("It must be the path of an endpoint, such as '/openapi/v2/query'.");
    }
    expect(seen).toEqual([]);
  },
);

it.each([null, 5, 'x', [], new Map(), Promise.resolve({})])(
  'is not sent with `params` that are none: %o',
  async (params) => {
    const { api, seen } = await client();
    const errors = await Promise.all(callsOf(api).map((call) => failure(call(QUERY, { body: {}, params }))));
    for (const error of errors) expect(error).toMatchObject({ name: 'InputError', field: 'params' });
    expect(seen).toEqual([]);
  },
);

it.each([null, 5, 'x', []])('is not sent with options that are none: %o', async (init) => {
  const { api, seen } = await client();
  const errors = await Promise.all(callsOf(api).map((call) => failure(call(QUERY, init))));
  for (const error of errors) expect(error).toMatchObject({ name: 'InputError', field: 'init' });
  expect(seen).toEqual([]);
});

it('is not sent with `params` that cannot be read', async () => {
  const { api, seen } = await client();
  const init = {
    get params() {
      throw new Error('no');
    },
  };
  expect(await failure(api.POST!(QUERY, init))).toMatchObject({ name: 'InputError', field: 'params' });
  expect(seen).toEqual([]);
});

it.each([undefined, null, 5, '', {}])('is not sent by a method that is none: %o', async (method) => {
  const { api, seen } = await client();
  expect(await failure(api.request!(method, QUERY, {}))).toMatchObject({ name: 'InputError', field: 'method' });
  expect(seen).toEqual([]);
});

it('is sent when the path is one, whatever the parameters of a path without any are', async () => {
  const { api, seen } = await client();
  const body = { taskId: ID };
  const inits = [{ body }, { body, params: {} }, { body, params: { path: null } }, { body, params: undefined }];
  for (const init of inits) expect(await api.POST!(QUERY, init)).toMatchObject({ data: { taskId: ID } });
  expect(await api.request!('post', QUERY, { body })).toMatchObject({ data: { taskId: ID } });
  expect(seen.map(({ url }) => url)).toEqual(Array(5).fill(QUERY));
});

it.each(METHODS.filter((method) => !/^(GET|POST)$/.test(method)))(
  'is not sent by a method that no endpoint has: %s',
  async (method) => {
    const { api, seen } = await client();
    const init = { body: { taskId: ID } };
    const calls = [api[method]!(QUERY, init), api.request!(method.toLowerCase(), QUERY, init)];
    for (const error of await Promise.all(calls.map(failure))) {
      expect(error).toMatchObject({ name: 'InputError', field: 'method' });
      expect(error.message).toContain('It must be GET or POST.');
    }
    expect(seen).toEqual([]);
  },
);

it('is not sent when a middleware gives it such a method', async () => {
  const { rh, seen } = await serve({ [QUERY]: ended(ID) });
  const api = createApi(rh);
  api.use({ onRequest: ({ request }) => new Request(request, { method: 'PUT' }) });
  const error = await failure(api.POST(QUERY, { body: { taskId: ID } }));
  expect(error).toMatchObject({ name: 'InputError', field: 'method' });
  expect(seen).toEqual([]);
});
