import { describe, expect, test } from 'vitest';
import { type PlatformResponse, bench } from '../fixtures.js';

const input = { prompt: 'fox' };

const receiver = (statuses: (number | Error)[]) => {
  const received: { url: string; body: { eventData: PlatformResponse } }[] = [];
  const deliver: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    received.push({ url: request.url, body: (await request.json()) as { eventData: PlatformResponse } });
    const status = statuses.shift() ?? 200;
    if (status instanceof Error) throw status;
    return new Response(null, { status });
  };
  return { received, deliver };
};

describe('webhooks', () => {
  const webhookUrl = 'https://example.com/hook?token=t';

  test('one message with the finished task is sent at its end', async () => {
    const { received, deliver } = receiver([]);
    const { sim, submit, query } = bench({ deliver });
    const { taskId } = await submit('test/image', { ...input, webhookUrl });
    await sim.clock.advance(9999);
    expect(received).toEqual([]);
    await sim.clock.advance(1);
    expect(received).toEqual([
      { url: webhookUrl, body: { event: 'TASK_END', taskId, eventData: await query(taskId) } },
    ]);
    expect(received[0]!.body.eventData.status).toBe('SUCCESS');
    expect(sim.deliveries).toEqual([{ taskId, url: webhookUrl, attempt: 1, status: 200 }]);
    expect(sim.tasks[0]!.input).toEqual(input);
  });

  test('a receiver that fails is tried three more times, a minute apart', async () => {
    const { deliver } = receiver([500, new TypeError('fetch failed'), 302, 404, 200]);
    const { sim, submit } = bench({ deliver });
    await submit('test/image', { ...input, webhookUrl });
    for (const step of [10_000, 60_000, 60_000, 60_000, 60_000]) await sim.clock.advance(step);
    expect(sim.deliveries.map(({ attempt, status }) => [attempt, status])).toEqual([
      [1, 500],
      [2, undefined],
      [3, 302],
      [4, 404],
    ]);
  });

  test('a canceled task reports at once and only once', async () => {
    const { received, deliver } = receiver([]);
    const { sim, submit, post } = bench({ deliver });
    const { taskId } = await submit('test/image', { ...input, webhookUrl });
    await post('/task/openapi/cancel', { apiKey: 'good', taskId });
    await sim.clock.advance(20_000);
    expect(received.map(({ body }) => body.eventData.status)).toEqual(['CANCEL']);
  });

  test('its history can be read, and it can be sent again, elsewhere if need be', async () => {
    const { received, deliver } = receiver([new TypeError('fetch failed'), 200]);
    const { sim, submit, post, query } = bench({ deliver });
    const { taskId } = await submit('test/image', { ...input, webhookUrl });
    const detail = () => post('/task/openapi/getWebhookDetail', { apiKey: 'good', taskId });
    const resend = (more: object) => post('/task/openapi/retryWebhook', { apiKey: 'good', ...more });
    expect(await detail()).toEqual({ code: 1, msg: 'webhook event not exists', errorMessages: null, data: null });
    await sim.clock.advance(10_000);
    const { data } = await detail();
    expect(data).toMatchObject({
      taskId,
      webhookUrl,
      callbackStatus: 'FAILED',
      callbackResponse: 'I/O error',
      retryCount: 0,
      createTime: '2026-01-01T00:00:10',
    });
    expect(JSON.parse(data['eventData']!)).toEqual(await query(taskId));
    expect(await resend({ webhookId: data['id'], webhookUrl: 'https://example.com/other' })).toEqual({
      code: 0,
      msg: '',
      errorMessages: null,
      data: null,
    });
    expect(received.map(({ url }) => url)).toEqual([webhookUrl, 'https://example.com/other']);
    expect((await detail()).data).toMatchObject({ callbackStatus: 'SUCCESS', callbackResponse: null, retryCount: 1 });
    expect((await resend({ webhookId: data['id'] })).code).toBe(0);
    expect(received.at(-1)?.url).toBe(webhookUrl);
    expect((await resend({ webhookId: '1' })).code).toBe(1);
    expect((await post('/task/openapi/retryWebhook', {}, {})).code).toBe(301);
    expect((await post('/task/openapi/getWebhookDetail', {}, {})).code).toBe(301);
  });

  test('nothing is sent without a way to send, nor after a reset', async () => {
    const silent = bench();
    await silent.submit('test/image', { ...input, webhookUrl });
    await silent.sim.clock.advance(20_000);
    expect(silent.sim.deliveries).toEqual([]);
    const { received, deliver } = receiver([]);
    const { sim, submit } = bench({ deliver });
    await submit('test/image', { ...input, webhookUrl });
    sim.reset();
    await sim.clock.advance(20_000);
    expect(received).toEqual([]);
  });
});
