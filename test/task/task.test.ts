import { describe, expect, it, vi } from 'vitest';
import { RunningHub, type Task, type TaskEvent, type TaskFailedError, type TaskJson } from '../../src/index.js';
import * as s from '../support/server.js';
import { failure } from '../support/watch.js';

vi.mock('../../src/async/delay.js', async (original) =>
  (await import('../support/hurry.js')).hurried(await original()),
);

const { ID, KEY, MODEL, serve } = s;
const FILE = { url: 'https://files.example/a.png', outputType: 'png' };

async function eventsOf(task: Task): Promise<TaskEvent[]> {
  const events: TaskEvent[] = [];
  for await (const event of task.events()) events.push(event);
  return events;
}

describe('a task', () => {
  it('is small JSON that another client continues from', async () => {
    const first = await serve({ submit: [s.task('QUEUED')] });
    const task = await first.rh.submit(MODEL, { prompt: 'a secret plan' });
    const stored = JSON.stringify(task);
    expect(JSON.parse(stored)).toEqual({
      v: 1,
      id: ID,
      model: MODEL.id,
      output: 'image',
      createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
    });
    expect(stored.length).toBeLessThan(200);

    const second = await serve({ query: [s.task('RUNNING'), s.success(FILE)] });
    for (const form of [stored, JSON.parse(stored) as TaskJson]) {
      const resumed = second.rh.task(form);
      expect([resumed.id, resumed.model, JSON.stringify(resumed)]).toEqual([ID, MODEL.id, stored]);
      expect((await resumed.result()).outputs).toHaveLength(1);
    }
    expect(second.of('query')[0]!.body).toEqual({ taskId: ID });
  });

  it('is found by its id alone', async () => {
    const { rh, seen } = await serve({ query: [s.success(FILE)] });
    expect(JSON.stringify(rh.task(` ${ID}\n`))).toBe(`{"v":1,"id":"${ID}"}`);
    expect(seen).toEqual([]);
    expect(rh.task(ID).model).toBeUndefined();
    expect((await rh.task(ID).result()).taskId).toBe(ID);
  });

  it('keeps what a later version may have stored in it', () => {
    const rh = new RunningHub({ apiKey: KEY });
    const later = { v: 1, id: ID, priority: 'high' } as TaskJson;
    expect(rh.task(later).toJSON()).toEqual(later);
  });

  it.each([
    ['no id', '{}'],
    ['another version', `{"v":2,"id":"${ID}"}`],
    ['an id that is a path', '{"v":1,"id":"../x"}'],
    ['an id that is a number', `{"v":1,"id":7e20}`],
    ['text', 'task'],
    ['nothing', ''],
    ['null', 'null'],
    ['too many digits', '1'.repeat(129)],
    ['digits and more', '12/../3'],
  ])('is not made of %s', (_, text) => {
    const rh = new RunningHub({ apiKey: KEY });
    expect(() => rh.task(text)).toThrow(expect.objectContaining({ name: 'InputError', field: 'task' }));
  });

  it('tells its status with one query', async () => {
    const { rh, count } = await serve({ query: [s.task('queued')] });
    expect(await rh.task(ID).status()).toBe('QUEUED');
    expect(count('query')).toBe(1);
    const without = await serve({ query: [s.json({ taskId: ID })] });
    const error = await failure(without.rh.task(ID).status());
    expect(error).toMatchObject({
      name: 'ServerError',
      message: expect.stringContaining('a response without the task and its status'),
    });
  });

  it('yields only what changes, and ends with the task', async () => {
    const states = ['QUEUED', 'QUEUED', 'RUNNING', 'WARMING_UP', 'RUNNING', 'RUNNING'];
    const { rh, count } = await serve({
      submit: [s.task('CREATE')],
      query: [...states.map((state) => s.task(state)), s.success()],
    });
    const events = await eventsOf(await rh.submit(MODEL, {}));
    expect(events.map(({ status }) => status)).toEqual([
      'CREATE',
      'QUEUED',
      'RUNNING',
      'WARMING_UP',
      'RUNNING',
      'SUCCESS',
    ]);
    expect(events.map(({ polls }) => polls)).toEqual([0, 1, 3, 4, 5, 7]);
    expect(events.every(({ taskId }) => taskId === ID)).toBe(true);
    const elapsed = events.map((event) => event.elapsed);
    expect(elapsed).toEqual([...elapsed].sort((a, b) => a - b));
    expect(elapsed.at(-1)).toBeLessThan(60_000);
    expect(count('query')).toBe(7);
  });

  it('can be left in the middle of an iteration and continued', async () => {
    const { rh, count } = await serve({ submit: [s.task('CREATE')], query: [s.task('RUNNING'), s.success(FILE)] });
    const task = await rh.submit(MODEL, {});
    for await (const event of task.events()) if (event.status === 'RUNNING') break;
    expect(count('query')).toBe(1);
    expect((await task.result()).outputs).toHaveLength(1);
    expect(count('query')).toBe(2);
  });

  it('reports every query to onStatus', async () => {
    const { rh } = await serve({
      submit: [s.task('RUNNING')],
      query: [s.task('RUNNING'), s.task('RUNNING'), s.success()],
    });
    const events: TaskEvent[] = [];
    await rh.run(MODEL, {}, { onStatus: (event) => events.push(event) });
    expect(events.map(({ status, polls }) => [status, polls])).toEqual([
      ['RUNNING', 1],
      ['RUNNING', 2],
      ['SUCCESS', 3],
    ]);
  });

  it('that ended at once is not asked about', async () => {
    const { rh, count } = await serve({ submit: [s.success(FILE)] });
    const events: TaskEvent[] = [];
    const result = await rh.run(MODEL, {}, { onStatus: (event) => events.push(event) });
    expect([result.outputs.length, count('query')]).toEqual([1, 0]);
    expect(events).toMatchObject([{ status: 'SUCCESS', polls: 0 }]);
  });

  it('gives its result again without another query', async () => {
    const { rh, count } = await serve({ query: [s.success(FILE), s.task('FAILED')] });
    const task = rh.task(ID);
    expect(await task.result()).toMatchObject({ taskId: ID });
    expect(await task.result()).toMatchObject({ taskId: ID });
    expect(count('query')).toBe(1);
  });

  it('is not done while it runs, whatever else the response holds', async () => {
    const { rh } = await serve({ query: [s.task('PROCESSING', { results: [FILE] }), s.success(FILE, FILE)] });
    expect((await rh.task(ID).result()).outputs).toHaveLength(2);
  });

  it.each(['CANCEL', 'CANCELLED', 'canceled'])('that was canceled (%s) ends the wait', async (status) => {
    const { rh, count } = await serve({ query: [s.task(status)] });
    const error = await failure<TaskFailedError>(rh.task(ID).result());
    expect(error).toMatchObject({ name: 'TaskFailedError', taskStatus: 'CANCEL', taskId: ID });
    expect(error.message).toContain('was canceled: no reason given');
    expect(count('query')).toBe(1);
  });

  it('that failed says where and why', async () => {
    const failedReason = { node_id: '6', node_name: 'KSampler', exception_message: 'bad seed', traceback: '["a"]' };
    const more = {
      errorCode: '805',
      errorMessage: 'APIKEY_TASK_STATUS_ERROR',
      failedReason,
      usage: { consumeCoins: '3' },
    };
    const { rh } = await serve({ query: [s.task('FAILED', more)] });
    const error = await failure<TaskFailedError>(rh.task(ID).result());
    expect(error).toMatchObject({
      code: '805',
      taskStatus: 'FAILED',
      endpoint: '/openapi/v2/query',
      reason: { nodeId: '6', nodeName: 'KSampler', message: 'bad seed', traceback: 'a' },
      body: { usage: { consumeCoins: '3' } },
    });
    expect(error.message).toContain(
      `Task ${ID} failed at node 6 (KSampler): bad seed (APIKEY_TASK_STATUS_ERROR) [805]. `,
    );

    const bare = await serve({
      query: [s.task('FAILED', { failedReason: { node_id: '6', exception_message: 'bad seed' } })],
    });
    expect((await failure(bare.rh.task(ID).result())).message).toContain(
      `Task ${ID} failed at node 6: bad seed. Change`,
    );
  });

  it('asks the platform to cancel it, with the key where the platform wants it', async () => {
    const { rh, of } = await serve({ '/task/openapi/cancel': [s.envelope(0, 'success')] });
    await rh.task(ID).cancel();
    expect(of('/task/openapi/cancel')[0]!.body).toEqual({ apiKey: KEY, taskId: ID });
  });

  it('says which task could not be canceled', async () => {
    const { rh } = await serve({ '/task/openapi/cancel': [s.envelope(807, 'APIKEY_TASK_NOT_FOUND')] });
    expect(await failure(rh.task(ID).cancel())).toMatchObject({ name: 'NotFoundError', code: '807', taskId: ID });
  });
});
