import { describe, expect, test } from 'vitest';
import { bench } from './fixtures.js';

const HOUR = 3_600_000;

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

  test.each(['SUCCESS', 'FAILED'])(
    'that takes no time is told as running when it is accepted, then as %s',
    async (end) => {
      const durations = { create: 0, queue: 0, image: 0 };
      const { sim, submit, query } = bench({ durations });
      if (end === 'FAILED') sim.fault({ type: 'fail', code: '1000' });
      const { taskId, status, results, usage, errorCode } = await submit('test/image', { prompt: 'fox' });
      expect({ status, results, usage, errorCode }).toEqual({
        status: 'RUNNING',
        results: null,
        usage: null,
        errorCode: '',
      });
      expect((await query(taskId)).status).toBe(end);
    },
  );

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
    await sim.clock.advance(24 * HOUR - 1);
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
      errorMessages: null,
      data: null,
    });
    expect((await query(first.taskId)).status).toBe('CANCEL');
    expect((await query(second.taskId)).status).toBe('RUNNING');
    await sim.clock.advance(7000);
    expect((await query(second.taskId)).status).toBe('SUCCESS');
  });
});
