import { describe, expect, it } from 'vitest';
import { isNotFoundError, type RunningHubError } from '../../../src/index.js';
import { drop, endedTask, envelope, json, KEY, ok, QUERY, refused, serve } from '../../support/server.js';
import { failure } from '../../support/watch.js';

const ID = '1900000000000000101';
const wrap = (eventData: unknown, more: object = {}) => ({ event: 'TASK_END', taskId: ID, eventData, ...more });

describe('rh.webhooks.confirm', () => {
  it('replaces what a delivery claims by what the platform says', async () => {
    const { rh, seen } = await serve({ [QUERY]: json({ taskId: ID, status: 'RUNNING', results: null }) });
    const forged = await rh.webhooks.parse(wrap(endedTask(ID, 'https://evil.example/x.png')));
    const event = await rh.webhooks.confirm(forged);
    expect(event).toMatchObject({ event: 'TASK_END', taskId: ID, status: 'RUNNING', outputs: [], key: forged.key });
    expect(seen.map(({ body }) => body)).toEqual([{ taskId: ID }]);
  });

  it('tells a failed task from a failed query', async () => {
    const failed = await serve({ [QUERY]: json({ taskId: ID, status: 'FAILED', errorCode: '1000' }) });
    expect((await failed.rh.webhooks.confirm({ event: 'TASK_END', taskId: ID })).status).toBe('FAILED');
    const missing = await serve({ [QUERY]: refused('1004', 'gone') });
    await expect(missing.rh.webhooks.confirm({ event: 'TASK_END', taskId: ID })).rejects.toSatisfy(isNotFoundError);
    const odd = await serve({ [QUERY]: json({ taskId: ID }) });
    await expect(odd.rh.webhooks.confirm({ event: 'TASK_END', taskId: ID })).rejects.toThrow(
      /a response without the task and its status/,
    );
  });
});

it.each([
  ['the platform does not know the task', refused('1004', 'gone'), 'NotFoundError'],
  ['the platform tells of another task', json({ taskId: '7', status: 'SUCCESS' }), 'ServerError'],
  ['the platform fails', json({ code: 500, msg: 'UNKNOWN_ERROR' }, 500), 'ServerError'],
  ['nothing comes', drop, 'ConnectionError'],
])('an event that cannot be confirmed, because %s, is an error with its task', async (_, query, name) => {
  const { rh } = await serve({ [QUERY]: query });
  const error = await failure<RunningHubError>(rh.webhooks.confirm({ event: 'TASK_END', taskId: ID }));
  expect(error).toMatchObject({ name, taskId: ID });
  expect(JSON.parse(JSON.stringify(error))).toMatchObject({ task: { v: 1, id: ID } });
  expect(error.advice).not.toContain('call records');
});

describe('rh.webhooks.details and resend', () => {
  const details = '/task/openapi/getWebhookDetail';
  it('looks at a delivery', async () => {
    const record = {
      id: '1900000000000000201',
      taskId: ID,
      callbackStatus: 'FAILED',
      callbackResponse: null,
      retryCount: '3',
    };
    const { rh, seen } = await serve({ [details]: ok(record) });
    expect(await rh.webhooks.get(rh.task(ID))).toEqual({
      id: record.id,
      taskId: ID,
      callbackStatus: 'FAILED',
      retryCount: 3,
    });
    expect(seen[0]!.body).toEqual({ apiKey: KEY, taskId: ID });
  });

  it('is about the task that was asked about', async () => {
    const { rh, seen } = await serve({ [details]: ok({ id: '7', taskId: '6' }) });
    await expect(rh.webhooks.get('5')).rejects.toMatchObject({ name: 'ServerError' });
    expect(seen).toHaveLength(1);
    await expect(rh.webhooks.get(null as never)).rejects.toMatchObject({ name: 'InputError', field: 'task' });
    await expect(rh.webhooks.confirm(null as never)).rejects.toMatchObject({ name: 'InputError', field: 'event' });
    expect(seen).toHaveLength(1);
  });

  it('asks once about a task without a webhook', async () => {
    const { rh, seen } = await serve({ [details]: envelope(1, 'webhook event not exists') });
    await expect(rh.webhooks.get(BigInt(ID))).rejects.toMatchObject({ code: '1' });
    expect(seen).toHaveLength(1);
  });

  it('delivers again, also to another address', async () => {
    const { rh, seen } = await serve({ '/task/openapi/retryWebhook': ok(null) });
    await rh.webhooks.resend('1900000000000000201');
    await rh.webhooks.resend(1900000000000000201n, new URL('https://example.com/again'));
    expect(seen.map(({ body }) => body)).toEqual([
      { apiKey: KEY, webhookId: '1900000000000000201' },
      { apiKey: KEY, webhookId: '1900000000000000201', webhookUrl: 'https://example.com/again' },
    ]);
  });
});
