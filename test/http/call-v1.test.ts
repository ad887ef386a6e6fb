import { describe, expect, it } from 'vitest';
import type { RunningHub } from '../../src/index.js';
import { failure } from '../support/watch.js';
import * as s from '../support/server.js';

const { ID, KEY, serve } = s;

const refusedHere = s.envelope(401, 'ApiKey verification failed');
const graph = { prompt: '{"3":{"inputs":{},"class_type":"A"}}' };

/** Method, path, the field of the key, what it is told. */
const CALLS: readonly [string, string, string, unknown, (rh: RunningHub) => Promise<unknown>][] = [
  ['workflows.get', '/api/openapi/getJsonApiFormat', 'apiKey', graph, (rh) => rh.workflows.get('1')],
  ['account.get', '/uc/openapi/accountStatus', 'apikey', { remainCoins: '5' }, (rh) => rh.account.get()],
  ['task.cancel', '/task/openapi/cancel', 'apiKey', null, (rh) => rh.task(ID).cancel()],
  ['webhooks.get', '/task/openapi/getWebhookDetail', 'apiKey', { id: '7', taskId: ID }, (rh) => rh.webhooks.get(ID)],
  ['webhooks.resend', '/task/openapi/retryWebhook', 'apiKey', null, (rh) => rh.webhooks.resend('7')],
];

describe('a key that must not stand among the fields of v1', () => {
  it.each(CALLS)('is sent in the header alone by %s, once it was refused there', async (_, path, name, data, call) => {
    const { rh, seen } = await serve({ [path]: [refusedHere, s.ok(data)] });
    await call(rh);
    expect(seen.map(({ body }) => body?.[name])).toEqual([KEY, undefined]);
    expect(seen.map(({ headers }) => headers.authorization)).toEqual([`Bearer ${KEY}`, `Bearer ${KEY}`]);
    const { [name]: key, ...fields } = seen[0]!.body!;
    expect([key, seen[1]!.body]).toEqual([KEY, fields]);
  });

  it('is taken from the address, too', async () => {
    const { rh, seen } = await serve({ '/api/webapp/apiCallDemo': [refusedHere, s.ok({ nodeInfoList: [] })] });
    expect(await rh.apps.inputs('1')).toEqual([]);
    expect(seen.map(({ query }) => Object.fromEntries(query))).toEqual([
      { apiKey: KEY, webappId: '1' },
      { webappId: '1' },
    ]);
  });
});

describe('a request of v1 that is refused', () => {
  const PATH = '/api/openapi/getJsonApiFormat';

  it.each<[string, s.Step, string]>([
    ['for the key again', refusedHere, '401'],
    ['for want of a key', s.envelope(301, 'apiKey must not be blank'), '401'],
    ['for want of a key in another word', s.envelope(412, 'TOKEN_INVALID'), '401'],
    ['for what it asks', s.envelope(380, 'WORKFLOW_NOT_EXISTS'), '380'],
  ])('%s tells what says more', async (_, second, code) => {
    const { rh, seen } = await serve({ [PATH]: [refusedHere, second] });
    expect(await failure(rh.workflows.get('1'))).toMatchObject({ code });
    expect(seen).toHaveLength(2);
  });

  it.each<[string, s.Step]>([
    ['for another reason', s.envelope(802, 'APIKEY_UNAUTHORIZED')],
    ['for its input', s.envelope(301, 'ApiKey verification failed')],
    ['by a server that failed', s.json({ msg: 'internal error after ApiKey verification failed' }, 501)],
  ])('%s is not sent again', async (_, step) => {
    const { rh, seen } = await serve({ [PATH]: [step] });
    await failure(rh.workflows.get('1'));
    expect(seen).toHaveLength(1);
  });

  it('has no key to leave out where a server in between has it', async () => {
    const { rh, seen } = await serve({ [PATH]: [refusedHere] }, { apiKey: null });
    expect(await failure(rh.workflows.get('1'))).toMatchObject({ name: 'AuthenticationError' });
    expect(seen.map(({ body }) => body)).toEqual([{ workflowId: '1' }]);
  });

  it('is not sent again by what may cost money', async () => {
    const { rh, seen } = await serve({ '/task/openapi/quick-ai-app/run': [refusedHere] });
    expect(await failure(rh.quickCreate.submit('1', 'code', []))).toMatchObject({ name: 'AuthenticationError' });
    expect(seen).toHaveLength(1);
  });
});
