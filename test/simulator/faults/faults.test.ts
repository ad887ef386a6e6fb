import { describe, expect, test } from 'vitest';
import { bench } from '../fixtures.js';

const input = { prompt: 'fox' };

const settle = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('faults', () => {
  test('a connection that fails before the platform sees the request starts no task', async () => {
    const { sim, submit } = bench();
    const fault = sim.fault({ type: 'network', on: 'submit' });
    expect(fault.remaining).toBe(1);
    const error = await submit('test/image', input).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(TypeError);
    expect(error).toMatchObject({ message: 'fetch failed', cause: { code: 'ECONNREFUSED' } });
    expect([fault.remaining, sim.tasks.length]).toEqual([0, 0]);
    expect((await submit('test/image', input)).errorCode).toBe('');
  });

  test('a connection that fails after acceptance loses only the response', async () => {
    const { sim, submit } = bench();
    sim.fault({ type: 'network', on: 'submit', accepted: true });
    await expect(submit('test/image', input)).rejects.toMatchObject({ cause: { code: 'ECONNRESET' } });
    expect(sim.tasks).toHaveLength(1);
  });

  test('any HTTP response can be ordered, with or without the work being done', async () => {
    const { sim } = bench();
    const call = () =>
      sim.fetch(`${sim.origin}/openapi/v2/test/image`, {
        method: 'POST',
        headers: { authorization: 'Bearer good' },
        body: JSON.stringify(input),
      });
    sim.fault({ type: 'status', status: 429, headers: { 'retry-after': '7' }, body: { code: 1003 } });
    sim.fault({ type: 'status', status: 500, accepted: true });
    sim.fault({ type: 'html', status: 504 });
    const limited = await call();
    expect([limited.status, limited.headers.get('retry-after'), await limited.json()]).toEqual([
      429,
      '7',
      { code: 1003 },
    ]);
    const failed = await call();
    expect([failed.status, await failed.text(), sim.tasks.length]).toEqual([500, '', 1]);
    const gateway = await call();
    expect([gateway.status, gateway.headers.get('content-type')]).toEqual([504, 'text/html']);
    expect(await gateway.text()).toMatch(/^<html>/);
    expect(sim.tasks).toHaveLength(1);
  });

  test('a response can end too early, quietly or not', async () => {
    const { sim, submit, finish } = bench();
    sim.fault({ type: 'truncate', on: 'submit' });
    await expect(submit('test/image', input)).rejects.toBeInstanceOf(SyntaxError);
    expect(sim.tasks).toHaveLength(1);
    const { url } = (await finish('test/image', input)).results[0]!;
    sim.fault({ type: 'truncate', on: 'file', bytes: 10 });
    expect((await (await sim.fetch(url)).arrayBuffer()).byteLength).toBe(10);
    sim.fault({ type: 'truncate', on: /^\/files\//, bytes: 10, broken: true });
    const broken = await sim.fetch(url);
    await expect(broken.arrayBuffer()).rejects.toThrow('terminated');
  });

  test('a response can be late by the clock, and the wait can be aborted', async () => {
    const { sim } = bench();
    const call = (signal?: AbortSignal) =>
      sim.fetch(`${sim.origin}/openapi/v2/test/image`, {
        method: 'POST',
        headers: { authorization: 'Bearer good' },
        body: JSON.stringify(input),
        signal: signal ?? null,
      });
    sim.fault({ type: 'delay', ms: 1000 });
    const late = call();
    await settle();
    expect(sim.tasks).toHaveLength(0);
    await sim.clock.advance(1000);
    expect((await late).status).toBe(200);
    sim.fault({ type: 'delay', ms: Infinity, accepted: true });
    const controller = new AbortController();
    const never = call(controller.signal);
    await settle();
    expect(sim.tasks).toHaveLength(2);
    controller.abort(new Error('enough'));
    await expect(never).rejects.toThrow('enough');
    await expect(call(controller.signal)).rejects.toThrow('enough');
    expect(sim.tasks).toHaveLength(2);
  });

  test('an aborted delay leaves no timer behind', async () => {
    const { sim } = bench();
    sim.fault({ type: 'delay', ms: 1000 });
    const controller = new AbortController();
    const call = sim.fetch(`${sim.origin}/openapi/v2/query`, { signal: controller.signal });
    controller.abort(new Error('enough'));
    await expect(call).rejects.toThrow('enough');
    await sim.clock.advance(2000);
    expect(sim.requests).toHaveLength(1);
  });

  test('refusals come in the form of the endpoint', async () => {
    const { sim, post, submit, query, upload } = bench();
    sim.fault({ type: 'reject', code: 421, message: 'TASK_QUEUE_MAXED', times: 5 });
    expect(await submit('test/image', input)).toMatchObject({
      taskId: '',
      errorCode: '421',
      errorMessage: 'TASK_QUEUE_MAXED',
    });
    expect(await query('1')).toMatchObject({ taskId: '', errorCode: '421' });
    expect(await upload(new Uint8Array(1), 'a.png')).toEqual({ code: 421, message: 'TASK_QUEUE_MAXED', data: null });
    expect(await post('/openapi/v2/price-preview/test/image', input)).toEqual({
      errorCode: '421',
      errorMessage: 'TASK_QUEUE_MAXED',
    });
    expect(await post('/task/openapi/cancel', {})).toEqual({
      code: 421,
      msg: 'TASK_QUEUE_MAXED',
      errorMessages: null,
      data: null,
    });
    expect(await post('/task/openapi/cancel', {})).toMatchObject({ code: 301 });
    expect(sim.tasks).toEqual([]);
  });

  test('a task can be ordered to fail', async () => {
    const { sim, finish, post } = bench();
    const failedReason = { node_id: '6', exception_message: 'out of memory' };
    sim.fault({ type: 'fail', code: 805, message: 'node failed', failedReason });
    const task = await finish('test/image', input);
    expect(task).toMatchObject({
      status: 'FAILED',
      errorCode: '805',
      errorMessage: 'node failed',
      failedReason,
      results: null,
      usage: { thirdPartyConsumeMoney: null },
    });
    expect(await post('/task/openapi/outputs', { apiKey: 'good', taskId: task.taskId })).toEqual({
      code: 805,
      msg: 'APIKEY_TASK_STATUS_ERROR',
      errorMessages: null,
      data: { failedReason },
    });
    expect(sim.files).toEqual([]);
  });

  test('faults are taken in order, one per request, and can be forgotten', async () => {
    const { sim, submit, query } = bench();
    sim.fault({ type: 'reject', on: 'submit', code: 1003, times: 2 });
    sim.fault({ type: 'reject', code: 1011 });
    expect((await query('1')).errorCode).toBe('1011');
    expect((await submit('test/image', input)).errorCode).toBe('1003');
    sim.reset();
    expect((await submit('test/image', input)).errorCode).toBe('');
  });
});

test('other hosts do not exist', async () => {
  const { sim } = bench();
  const error = await sim.fetch('https://www.runninghub.ai/openapi/v2/query').catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(TypeError);
  expect(error).toMatchObject({ cause: { code: 'ENOTFOUND' } });
  expect(sim.requests).toEqual([]);
});
