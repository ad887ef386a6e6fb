import { describe, expect, test } from 'vitest';
import { createSimulator, manualClock } from '../../src/simulator/index.js';
import { bench } from './fixtures.js';

const hour = 3_600_000;

const ids = async (seed: number) => {
  const { submit } = bench({ seed });
  return [(await submit('test/text', {})).taskId, (await submit('test/text', {})).taskId];
};

describe('a task', () => {
  test('moves through its stages by the clock', async () => {
    const { sim, submit, query } = bench();
    const { taskId, status, results } = await submit('test/image', { prompt: 'fox' });
    expect({ status, results }).toEqual({ status: 'CREATE', results: null });
    const seen: string[] = [];
    for (const step of [999, 1, 1999, 1, 6999, 1]) {
      await sim.clock.advance(step);
      seen.push((await query(taskId)).status);
    }
    expect(seen).toEqual(['CREATE', 'QUEUED', 'QUEUED', 'RUNNING', 'RUNNING', 'SUCCESS']);
  });

  test('has an id of 19 digits that a double cannot hold, decided by the seed', async () => {
    const [first, second] = await ids(7);
    expect(first).toMatch(/^\d{19}$/);
    expect(String(BigInt(Number(first)))).not.toBe(first);
    expect(first).not.toBe(second);
    expect(await ids(7)).toEqual([first, second]);
    expect(await ids(8)).not.toEqual([first, second]);
  });

  test('reports usage by the price rules', async () => {
    const { finish } = bench();
    const usage = async (model: string, input: object) => (await finish(model, input)).usage;
    expect(await usage('test/image', { prompt: 'fox', quality: 'low' })).toEqual({
      consumeMoney: null,
      consumeCoins: null,
      taskCostTime: '7',
      thirdPartyConsumeMoney: '0.1',
    });
    expect((await usage('test/image', { prompt: 'fox', quality: 'high' })).thirdPartyConsumeMoney).toBe('0.3');
    expect((await usage('test/video', { duration: '6' })).thirdPartyConsumeMoney).toBe('1.89');
    expect((await usage('test/text', {})).thirdPartyConsumeMoney).toBeNull();
  });

  test('gives its results for a day, then the bucket knows nothing of them', async () => {
    const { sim, finish } = bench();
    const { url } = (await finish('test/image', { prompt: 'fox' })).results[0]!;
    await sim.clock.advance(24 * hour - 1);
    expect((await sim.fetch(url)).status).toBe(200);
    await sim.clock.advance(1);
    const expired = await sim.fetch(url);
    expect(expired.status).toBe(404);
    expect(expired.headers.get('content-type')).toBe('application/xml');
    expect(await expired.text()).toContain('<Code>NoSuchKey</Code>');
    expect(sim.files).toEqual([]);
  });

  test('has no results before its end', async () => {
    const { sim, submit } = bench();
    const { taskId } = await submit('test/image', { prompt: 'fox' });
    expect((await sim.fetch(`${sim.origin}/files/output/${taskId}_00001.png`)).status).toBe(404);
  });

  test('makes as many pictures as asked for', async () => {
    const { sim, finish } = bench();
    const { results } = await finish('test/image', { prompt: 'fox', n: 3 });
    expect(results).toHaveLength(3);
    const [one, two] = await Promise.all(results.map(async ({ url }) => (await sim.fetch(url)).arrayBuffer()));
    expect(Buffer.from(one!).equals(Buffer.from(two!))).toBe(false);
  });
});

describe('machines', () => {
  test('tasks beyond the concurrency wait, and beyond the queue are refused', async () => {
    const { sim, submit, query, post } = bench({ concurrency: 1, queueSize: 1 });
    const first = await submit('test/text', {});
    const second = await submit('test/text', {});
    const third = await submit('test/text', {});
    expect(third).toMatchObject({ taskId: '', errorCode: '421', errorMessage: 'TASK_QUEUE_MAXED' });
    await sim.clock.advance(9999);
    expect((await query(first.taskId)).status).toBe('RUNNING');
    expect((await query(second.taskId)).status).toBe('QUEUED');
    const queue = await sim.fetch(`${sim.origin}/openapi/v2/queue/status`, {
      headers: { authorization: 'Bearer good' },
    });
    expect((await queue.json()).data).toEqual({
      apiKeyType: 'SHARED',
      concurrentLimit: 1,
      runningCount: '1',
      queuedCount: '1',
      totalCurrentTasks: '2',
    });
    await sim.clock.advance(1);
    expect((await query(second.taskId)).status).toBe('RUNNING');
    await sim.clock.advance(7000);
    expect((await query(second.taskId)).status).toBe('SUCCESS');
    expect((await post('/uc/openapi/accountStatus', { apikey: 'good' })).data.currentTaskCounts).toBe('0');
  });

  test('a canceled task makes room for the one behind it', async () => {
    const { sim, submit, query, post } = bench({ concurrency: 1, queueSize: 5 });
    const first = await submit('test/text', {});
    const second = await submit('test/text', {});
    await sim.clock.advance(5000);
    expect(await post('/task/openapi/cancel', { apiKey: 'good', taskId: first.taskId })).toEqual({
      code: 0,
      msg: 'success',
      data: null,
    });
    expect((await query(first.taskId)).status).toBe('CANCEL');
    expect((await query(second.taskId)).status).toBe('RUNNING');
    await sim.clock.advance(7000);
    expect((await query(second.taskId)).status).toBe('SUCCESS');
  });
});

describe('money', () => {
  test('a submit that the balance cannot pay is refused, and canceled tasks are not charged', async () => {
    const { submit, post, sim } = bench({ balance: '0.5', currency: 'USD' });
    const left = async () => (await post('/uc/openapi/accountStatus', { apikey: 'good' })).data;
    const { taskId } = await submit('test/image', { prompt: 'fox', quality: 'high' });
    expect(await left()).toMatchObject({ remainMoney: '0.2', currency: 'USD', apiType: 'SHARED', remainCoins: '0' });
    expect((await submit('test/image', { prompt: 'fox', quality: 'high' })).errorCode).toBe('416');
    await post('/task/openapi/cancel', { apiKey: 'good', taskId });
    expect((await left()).remainMoney).toBe('0.5');
    sim.fault({ type: 'fail', code: 1000 });
    await submit('test/image', { prompt: 'fox', quality: 'high' });
    expect((await left()).remainMoney).toBe('0.5');
  });

  test('the price preview starts nothing', async () => {
    const { sim, post } = bench();
    const preview = (model: string, input: unknown) => post(`/openapi/v2/price-preview/${model}`, input);
    expect(await preview('test/video', { duration: '6' })).toMatchObject({
      errorCode: '',
      estimatedPrice: 1.89,
      currency: 'CNY',
    });
    expect(await preview('test/image', {})).toMatchObject({
      code: 301,
      msg: 'PARAMS_INVALID: prompt is missing; it is required',
    });
    expect(await preview('test/text', {})).toMatchObject({ errorCode: '1501' });
    expect(await preview('test/none', {})).toMatchObject({ code: 404 });
    expect(sim.tasks).toEqual([]);
  });
});

test('v1 endpoints tell the state in their own ways', async () => {
  const { sim, submit, post } = bench();
  const { taskId } = await submit('test/image', { prompt: 'fox' });
  const ask = async (what: string) => post(`/task/openapi/${what}`, { apiKey: 'good', taskId });
  const seen: unknown[] = [];
  for (const step of [0, 1000, 2000, 7000]) {
    await sim.clock.advance(step);
    seen.push([(await ask('status')).data, (await ask('outputs')).code]);
  }
  expect(seen).toEqual([
    ['QUEUED', 813],
    ['QUEUED', 813],
    ['RUNNING', 804],
    ['SUCCESS', 0],
  ]);
  expect((await ask('outputs')).data).toEqual([
    {
      fileUrl: `${sim.origin}/files/output/${taskId}_00001.png`,
      fileType: 'png',
      nodeId: '1',
      taskCostTime: '7',
      consumeCoins: null,
      consumeMoney: null,
      thirdPartyConsumeMoney: '0.3',
    },
  ]);
  expect((await ask('cancel')).code).toBe(0);
  expect((await ask('status')).data).toBe('SUCCESS');
  const stopped = await submit('test/image', { prompt: 'fox' });
  await post('/task/openapi/cancel', { apiKey: 'good', taskId: stopped.taskId });
  expect((await post('/task/openapi/status', { apiKey: 'good', taskId: stopped.taskId })).data).toBe('FAILED');
  expect(await post('/task/openapi/outputs', { apiKey: 'good', taskId: stopped.taskId })).toMatchObject({
    code: 805,
    data: { failedReason: {} },
  });
});

test('what was done can be looked at, and forgotten', async () => {
  const { sim, submit, finish, upload } = bench();
  await upload(new Uint8Array([1]), 'a.png');
  await finish('test/image', { prompt: 'fox', n: 2 });
  await submit('test/text', { text: 'hi' });
  expect(sim.tasks.map(({ model, status, input, cost }) => ({ model, status, input, cost }))).toEqual([
    { model: 'test/image', status: 'SUCCESS', input: { prompt: 'fox', n: 2 }, cost: '0.3' },
    { model: 'test/text', status: 'CREATE', input: { text: 'hi' }, cost: undefined },
  ]);
  expect(sim.files.map(({ kind, type }) => [kind, type])).toEqual([
    ['upload', 'image/png'],
    ['result', 'image/png'],
    ['result', 'image/png'],
  ]);
  expect(sim.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
    'POST /openapi/v2/media/upload/binary',
    'POST /openapi/v2/test/image',
    'POST /openapi/v2/query',
    'POST /openapi/v2/test/text',
  ]);
  expect(JSON.stringify(sim.requests)).not.toContain('good');
  sim.reset();
  expect([sim.tasks, sim.files, sim.requests, sim.deliveries]).toEqual([[], [], [], []]);
});

test('the catalog is simulated by default, on the clock of the machine', async () => {
  const sim = createSimulator({ durations: { create: 0, queue: 0, image: 0 } });
  const post = async (path: string, body: unknown) => {
    const init = { method: 'POST', headers: { authorization: 'Bearer any' }, body: JSON.stringify(body) };
    return (await sim.fetch(sim.origin + path, init)).json();
  };
  const { taskId } = await post('/openapi/v2/rhart-image-g-2-official/text-to-image', {
    prompt: 'a fox',
    resolution: '1k',
    quality: 'low',
  });
  const task = await post('/openapi/v2/query', { taskId });
  expect(task).toMatchObject({
    status: 'SUCCESS',
    usage: { thirdPartyConsumeMoney: '0.29' },
    results: [{ outputType: 'png' }],
  });
});

test('the manual clock calls back in order and only once', async () => {
  const clock = manualClock(0);
  const calls: string[] = [];
  clock.after(20, () => calls.push(`b ${clock.now()}`));
  clock.after(10, () => calls.push(`a ${clock.now()}`));
  const cancel = clock.after(15, () => calls.push('never'));
  cancel();
  void clock.advance(25);
  expect([calls, clock.now()]).toEqual([['a 10', 'b 20'], 25]);
  await clock.advance(100);
  expect(calls).toHaveLength(2);
});
