import { describe, expect, it } from 'vitest';
import { createApi } from '../../src/api/index.js';
import { ended, ID, serve } from '../support/server.js';
import { failure } from '../support/watch.js';

const WORKFLOW = '/openapi/v2/run/workflow/{workflowId}';
const APP = '/openapi/v2/run/ai-app/{webappId}';
const PREVIEW = '/openapi/v2/price-preview/{model}';
const GRAPH_ID = '1900000000000000001';
const MODEL_ID = 'rhart-image-x-official/text-to-image';

async function client() {
  const paths = [WORKFLOW, APP].map((path) => path.replace(/\{.*/, GRAPH_ID));
  const script = Object.fromEntries(
    [...paths, `/openapi/v2/price-preview/${MODEL_ID}`].map((path) => [path, ended(ID)]),
  );
  const { rh, seen } = await serve(script);
  const api = createApi(rh);
  const post = api.POST as (path: string, init: object) => Promise<{ data?: unknown }>;
  return { seen, call: (path: string, params?: object) => post(path, { body: {}, ...(params && { params }) }) };
}

describe('the path of a request', () => {
  it.each([
    [WORKFLOW, 'workflowId', GRAPH_ID, GRAPH_ID],
    [WORKFLOW, 'workflowId', BigInt(GRAPH_ID), GRAPH_ID],
    [APP, 'webappId', ` ${GRAPH_ID} `, GRAPH_ID],
    [PREVIEW, 'model', MODEL_ID, MODEL_ID],
  ])('%s takes %s as %s', async (path, name, value, shown) => {
    const { call, seen } = await client();
    await call(path, { path: { [name]: value } });
    expect(seen.map(({ url }) => url)).toEqual([path.replace(/\{.*/, shown)]);
  });

  const odd: readonly unknown[] = [
    undefined,
    null,
    '',
    ' ',
    '.',
    '..',
    '...',
    '/',
    'a//b',
    '../query',
    'a/../../query',
    'a/./b',
    '/a',
    'a/',
    '{model}',
    'a?b',
    'a#b',
    'a\\b',
    '%2e%2e',
    {},
    [],
    ['a'],
    NaN,
    Infinity,
    1.5,
    -1,
    2 ** 60,
    true,
    new Date(0),
    Object.create(null),
    () => 'a',
    Symbol('a'),
  ];

  it.each([
    [WORKFLOW, 'workflowId'],
    [APP, 'webappId'],
    [PREVIEW, 'model'],
  ])('%s is not sent with a parameter that is no id', async (path, name) => {
    const { call, seen } = await client();
    const errors = await Promise.all(odd.map((value) => failure(call(path, { path: { [name]: value } }))));
    for (const error of errors) {
      expect(error).toMatchObject({ name: 'InputError', field: name });
      expect(error.message).toContain(name);
    }
    expect(seen).toEqual([]);
  });

  it.each([
    [WORKFLOW, 'workflowId'],
    [APP, 'webappId'],
    [PREVIEW, 'model'],
  ])('%s is not sent without its parameters', async (path, name) => {
    const { call, seen } = await client();
    const none = [
      undefined,
      {},
      { path: undefined },
      { path: null },
      { path: {} },
      { path: { other: 'a' } },
      { path: 'a' },
    ];
    const errors = await Promise.all(none.map((params) => failure(call(path, params))));
    for (const error of errors) expect(error).toMatchObject({ name: 'InputError', field: name });
    expect(seen).toEqual([]);
  });

  it('is not sent when its parameters cannot be read', async () => {
    const { call, seen } = await client();
    const path = {
      get model() {
        throw new Error('no');
      },
    };
    expect(await failure(call(PREVIEW, { path }))).toMatchObject({ name: 'InputError', field: 'model' });
    expect(seen).toEqual([]);
  });
});
