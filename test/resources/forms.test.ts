import { describe, expect, it } from 'vitest';
import type { RunningHub } from '../../src/index.js';
import { failure } from '../support/watch.js';
import * as s from '../support/server.js';

const { ID, serve } = s;

type Call = (rh: RunningHub) => Promise<unknown>;

/** A method, the path that it asks, what it is told, and what it makes of that. */
const CALLS: readonly [name: string, path: string, data: unknown, call: Call, result: unknown][] = [
  ['account', '/uc/openapi/accountStatus', { remainCoins: 5 }, (rh) => rh.account.get(), { remainCoins: '5' }],
  ['queue', '/openapi/v2/queue/status', { runningCount: '1' }, (rh) => rh.queue.get(), { runningCount: 1 }],
  [
    'graph of a workflow',
    '/api/openapi/getJsonApiFormat',
    { prompt: '{"3":{"inputs":{},"class_type":"A"}}' },
    (rh) => rh.workflows.get('1'),
    { 3: { inputs: {}, class_type: 'A' } },
  ],
  [
    'inputs of an app',
    '/api/webapp/apiCallDemo',
    { nodeInfoList: [{ nodeId: 1, fieldName: 'text' }] },
    (rh) => rh.apps.inputs('1'),
    [{ nodeId: '1', name: '1.text' }],
  ],
  ['asset', '/openapi/v2/assets/query', { id: 'a-1', status: 'Active' }, (rh) => rh.assets.get('a-1'), { id: 'a-1' }],
  [
    'keys',
    '/openapi/v2/api-key/list',
    [{ status: '1' }],
    async (rh) => (await rh.apiKeys.list()).items,
    [{ status: 1 }],
  ],
  [
    'resources',
    '/openapi/v2/resource/list',
    [{ id: 7 }],
    async (rh) => (await rh.resources.list()).items,
    [{ id: '7' }],
  ],
  ['query', s.QUERY, { taskId: ID, status: 'RUNNING' }, (rh) => rh.task(ID).status(), 'RUNNING'],
  [
    'confirmation of a delivery',
    s.QUERY,
    { taskId: ID, status: 'SUCCESS', results: [{ url: 'https://files.example/a.png' }] },
    (rh) => rh.webhooks.confirm({ event: 'TASK_END', taskId: ID }),
    { status: 'SUCCESS', outputs: [{ kind: 'image' }] },
  ],
  [
    'upload',
    s.UPLOAD,
    { type: 'image', download_url: 'https://files.example/a.png', filename: 'openapi/a.png' },
    (rh) => rh.upload(new File(['x'], 'a.png')),
    { url: 'https://files.example/a.png', fileName: 'openapi/a.png', kind: 'image' },
  ],
];

const FORMS: Readonly<Record<string, (data: unknown) => unknown>> = {
  bare: (data) => data,
  'in an envelope': (data) => ({ code: 0, msg: 'success', errorMessages: null, data }),
  'in an envelope of the newer endpoints': (data) => ({ code: 200, message: 'success', data }),
  'in an envelope of a server in between': (data) => ({ code: 0, msg: '', data: { code: '0', data } }),
};

describe.each(Object.entries(FORMS))('a response %s', (_, form) => {
  it.each(CALLS)('tells the %s', async (_name, path, data, call, result) => {
    const { rh, seen } = await serve({
      [path]: [s.json(form(data))],
      query: [s.json(form(data))],
      upload: [s.json(form(data))],
    });
    expect(await call(rh)).toMatchObject(result as object);
    expect(seen).toHaveLength(1);
  });
});

it('is an error when there is nothing in the envelope', async () => {
  const nothing = s.json({ code: 200, msg: 'success' });
  const { rh } = await serve({ '/uc/openapi/accountStatus': [nothing], upload: [nothing] });
  const errors = await Promise.all([failure(rh.account.get()), failure(rh.upload(new File(['x'], 'a.png')))]);
  expect(errors.map(({ message }) => message)).toEqual([
    '/uc/openapi/accountStatus: the response has no data. Try again later; report it with the code if it stays.',
    '/openapi/v2/media/upload/binary: the response names no file. Try again later; report it with the code if it stays.',
  ]);
});
