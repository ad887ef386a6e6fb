import { anything, assert, asyncProperty, constant, json, oneof, record, string } from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDeduplicator, isInputError, isNotFoundError, RunningHub } from '../../src/index.js';
import { ended, KEY, loopback, ok } from './loopback.js';

const ID = '1900000000000000101';
const rh = new RunningHub({ apiKey: KEY });
const v1Output = {
  fileUrl: 'https://files.example/a.png',
  fileType: 'png',
  taskCostTime: 78,
  nodeId: '9',
  consumeCoins: '17',
};
const v1 = { code: 0, msg: 'success', data: [v1Output] };
const wrap = (eventData: unknown, more: object = {}) => ({ event: 'TASK_END', taskId: ID, eventData, ...more });
const post = (body: unknown) =>
  new Request('https://example.com/hook', {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

describe('rh.webhooks.parse', () => {
  it('reads a v1 delivery, whose data is JSON text', async () => {
    const event = await rh.webhooks.parse(post(wrap(JSON.stringify(v1))));
    expect(event).toMatchObject({ event: 'TASK_END', taskId: ID, status: 'SUCCESS', key: `TASK_END:${ID}` });
    expect(event.outputs).toHaveLength(1);
    expect(event.outputs[0]).toMatchObject({ kind: 'image', url: v1Output.fileUrl, nodeId: '9', ext: 'png' });
    expect(event.usage).toEqual({ taskCostTime: '78', consumeCoins: '17' });
    expect(event.raw).toEqual(v1);
    expect(event).not.toHaveProperty('failedReason');
  });

  it.each([
    ['a wrapped v2 task', wrap(ended(ID))],
    ['a wrapped v2 task as text', wrap(JSON.stringify(ended(ID)))],
    ['a bare v2 task', ended(ID)],
    ['a decoded record of webhooks.details', { id: '7', ...wrap(JSON.stringify(ended(ID))), callbackStatus: 'FAILED' }],
  ])('reads %s', async (_, body) => {
    const asText = await rh.webhooks.parse(JSON.stringify(body));
    const asObject = await rh.webhooks.parse(body as Record<string, unknown>);
    for (const event of [asText, asObject]) {
      expect(event).toMatchObject({ event: 'TASK_END', taskId: ID, status: 'SUCCESS', usage: { consumeCoins: '17' } });
      expect(event.outputs.map(({ url }) => url)).toEqual(['https://files.example/out.png']);
    }
  });

  it('reads why a v1 and a v2 task failed', async () => {
    const failedReason = {
      node_id: '60',
      node_name: 'KSampler',
      exception_message: 'out of memory',
      traceback: '["a\\n","b"]',
    };
    const reason = { nodeId: '60', nodeName: 'KSampler', message: 'out of memory', traceback: 'a\nb' };
    const old = await rh.webhooks.parse(wrap(JSON.stringify({ code: 805, msg: '…', data: { failedReason } })));
    expect(old).toMatchObject({ status: 'FAILED', outputs: [], failedReason: reason });
    const recent = await rh.webhooks.parse(wrap({ taskId: ID, status: 'failed', errorCode: '1000', failedReason }));
    expect(recent).toMatchObject({ status: 'FAILED', failedReason: reason });
  });

  it.each([
    [{ code: 804, data: null }, 'RUNNING'],
    [{ code: 813, data: null }, 'QUEUED'],
    [{ code: 0, data: null }, 'RUNNING'],
    [{ code: '0', data: [] }, 'SUCCESS'],
    [{ code: 805, data: null }, 'FAILED'],
    [null, 'UNKNOWN'],
    ['not JSON', 'UNKNOWN'],
  ])('takes %j for %s', async (eventData, status) => {
    expect((await rh.webhooks.parse(wrap(eventData))).status).toBe(status);
  });

  it('never rounds a task id', async () => {
    const body = `{"event":"TASK_END","taskId":${ID},"eventData":null}`;
    expect((await rh.webhooks.parse(body)).taskId).toBe(ID);
    await expect(rh.webhooks.parse(JSON.parse(body) as Record<string, unknown>)).rejects.toThrow(
      /was rounded by a JSON parser/,
    );
    const repaired = await rh.webhooks.parse(wrap(ended(ID), { taskId: Number(ID) }));
    expect(repaired.taskId).toBe(ID);
  });

  it.each([
    '',
    '[]',
    '{"hello":1}',
    `{"taskId":"${ID}"}`,
    '{"taskId":"../x","eventData":{}}',
    '{"eventData":{"status":"SUCCESS"}}',
  ])('refuses %j', async (body) => {
    await expect(rh.webhooks.parse(post(body))).rejects.toSatisfy(isInputError);
  });
});

it('reads any body or refuses it as input', async () => {
  const fields = record(
    {
      event: anything(),
      taskId: oneof(constant(ID), anything()),
      status: anything(),
      code: anything(),
      eventData: anything(),
    },
    { requiredKeys: [] },
  );
  const bodies = oneof(
    json(),
    fields.map((body) => JSON.stringify(body)),
    string(),
  );
  await assert(
    asyncProperty(bodies, async (body) => {
      const outcome = await rh.webhooks.parse(body).then(({ taskId }) => /^\d{1,25}$/.test(taskId), isInputError);
      expect(outcome).toBe(true);
    }),
  );
});

describe('rh.webhooks.confirm', () => {
  it('replaces what a delivery claims by what the platform says', async () => {
    const { rh, seen } = await loopback({ '/openapi/v2/query': { taskId: ID, status: 'RUNNING', results: null } });
    const forged = await rh.webhooks.parse(wrap(ended(ID, 'https://evil.example/x.png')));
    const event = await rh.webhooks.confirm(forged);
    expect(event).toMatchObject({ event: 'TASK_END', taskId: ID, status: 'RUNNING', outputs: [], key: forged.key });
    expect(seen.map(({ body }) => body)).toEqual([{ taskId: ID }]);
  });

  it('tells a failed task from a failed query', async () => {
    const failed = await loopback({ '/openapi/v2/query': { taskId: ID, status: 'FAILED', errorCode: '1000' } });
    expect((await failed.rh.webhooks.confirm({ event: 'TASK_END', taskId: ID })).status).toBe('FAILED');
    const missing = await loopback({
      '/openapi/v2/query': { taskId: '', status: '', errorCode: '1004', errorMessage: 'gone' },
    });
    await expect(missing.rh.webhooks.confirm({ event: 'TASK_END', taskId: ID })).rejects.toSatisfy(isNotFoundError);
    const odd = await loopback({ '/openapi/v2/query': { taskId: ID } });
    await expect(odd.rh.webhooks.confirm({ event: 'TASK_END', taskId: ID })).rejects.toThrow(
      /an answer without a status/,
    );
  });
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
    const { rh, seen } = await loopback({ [details]: ok(record) });
    expect(await rh.webhooks.details(rh.task(ID))).toEqual({
      id: record.id,
      taskId: ID,
      callbackStatus: 'FAILED',
      retryCount: 3,
    });
    expect(seen[0]!.body).toEqual({ apiKey: KEY, taskId: ID });
  });

  it('asks once about a task without a webhook', async () => {
    const { rh, seen } = await loopback({ [details]: { code: 1, msg: 'webhook event not exists', data: null } });
    await expect(rh.webhooks.details(BigInt(ID))).rejects.toMatchObject({ code: '1' });
    expect(seen).toHaveLength(1);
  });

  it('delivers again, also to another address', async () => {
    const { rh, seen } = await loopback({ '/task/openapi/retryWebhook': ok(null) });
    await rh.webhooks.resend('1900000000000000201');
    await rh.webhooks.resend(1900000000000000201n, new URL('https://example.com/again'));
    expect(seen.map(({ body }) => body)).toEqual([
      { apiKey: KEY, webhookId: '1900000000000000201' },
      { apiKey: KEY, webhookId: '1900000000000000201', webhookUrl: 'https://example.com/again' },
    ]);
  });
});

describe('rh.webhooks.sign and verify', () => {
  const secret = 'a secret that nobody else knows';
  const address = 'https://example.com/hooks/tasks?user=7&tag=a%20b';

  beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: 1_750_000_000_000 }));
  afterEach(() => void vi.useRealTimers());

  it('accepts its own address behind a proxy, as a path, and with the query in another order', async () => {
    const signed = new URL(await rh.webhooks.sign(address, secret));
    expect(signed.searchParams.get('user')).toBe('7');
    expect(await rh.webhooks.verify(signed, secret)).toBe(true);
    expect(await rh.webhooks.verify(new Request(signed), secret)).toBe(true);
    expect(await rh.webhooks.verify(signed.href.replace('https://example.com', 'http://10.0.0.7:8080'), secret)).toBe(
      true,
    );
    expect(await rh.webhooks.verify(signed.pathname + signed.search, secret)).toBe(true);
    const turned = [...signed.searchParams].reverse();
    expect(await rh.webhooks.verify(`/hooks/tasks?${new URLSearchParams(turned)}`, secret)).toBe(true);
  });

  it('refuses another path, query, expiry, token or secret', async () => {
    const signed = await rh.webhooks.sign(address, secret);
    const changed = (change: (url: URL) => void) => {
      const url = new URL(signed);
      change(url);
      return rh.webhooks.verify(url, secret);
    };
    expect(await changed((url) => (url.pathname = '/hooks/other'))).toBe(false);
    expect(await changed((url) => url.searchParams.set('user', '8'))).toBe(false);
    expect(await changed((url) => url.searchParams.append('user', '8'))).toBe(false);
    expect(await changed((url) => url.searchParams.set('rh-expires', '9999999999'))).toBe(false);
    expect(await changed((url) => url.searchParams.set('rh-token', '0'.repeat(64)))).toBe(false);
    expect(await changed((url) => url.searchParams.delete('rh-token'))).toBe(false);
    expect(await rh.webhooks.verify(signed, `${secret}!`)).toBe(false);
    expect(await rh.webhooks.verify('http://[', secret)).toBe(false);
  });

  it('refuses an address that has expired', async () => {
    const signed = await rh.webhooks.sign(address, new TextEncoder().encode(secret), { expiresIn: 60_000 });
    vi.setSystemTime(Date.now() + 59_000);
    expect(await rh.webhooks.verify(signed, secret)).toBe(true);
    vi.setSystemTime(Date.now() + 2000);
    expect(await rh.webhooks.verify(signed, secret)).toBe(false);
  });

  it('replaces an old token, and refuses what cannot be signed', async () => {
    const twice = await rh.webhooks.sign(await rh.webhooks.sign(address, 'old'), secret);
    expect(new URL(twice).searchParams.getAll('rh-token')).toHaveLength(1);
    expect(await rh.webhooks.verify(twice, secret)).toBe(true);
    await expect(rh.webhooks.sign('/hooks', secret)).rejects.toThrow(/no address/);
    await expect(rh.webhooks.sign(address, '')).rejects.toThrow(/secret is empty/);
  });
});

describe('createDeduplicator', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: 0 }));
  afterEach(() => void vi.useRealTimers());

  it('lets a key pass once, until its time is over', () => {
    const seen = createDeduplicator({ ttl: 1000 });
    expect([seen.add('a'), seen.add('a'), seen.add('b')]).toEqual([true, false, true]);
    vi.setSystemTime(999);
    expect(seen.add('a')).toBe(false);
    vi.setSystemTime(1000);
    expect([seen.add('a'), seen.add('a')]).toEqual([true, false]);
  });

  it('forgets the oldest beyond its limit, and what it is told to forget', () => {
    const seen = createDeduplicator({ max: 2 });
    expect(['a', 'b', 'c'].map((key) => seen.add(key))).toEqual([true, true, true]);
    expect([seen.add('c'), seen.add('b'), seen.add('a')]).toEqual([false, false, true]);
    seen.delete('a');
    expect(seen.add('a')).toBe(true);
  });
});
