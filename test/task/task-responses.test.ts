import { describe, expect, it, vi } from 'vitest';
import {
  isContentPolicyError,
  isTaskFailedError,
  RunningHub,
  type RunningHubError,
  type TaskFailedError,
} from '../../src/index.js';
import { envelope, hang, ID, json, KEY, MODEL, refused, serve, type Step, success, task } from '../support/server.js';
import { failure } from '../support/watch.js';
import { advised } from '../support/advised.js';

vi.mock('../../src/async/delay.js', async (original) =>
  (await import('../support/hurry.js')).hurried(await original()),
);

/** A task that answers its query with these steps. */
async function taskWith(...query: Step[]) {
  const server = await serve({ query });
  return { ...server, handle: server.rh.task(ID) };
}

describe('status()', () => {
  it.each<[string, Step, object]>([
    ['a response without a status', json({ taskId: ID }), { name: 'ServerError' }],
    ['an empty status', task(''), { name: 'ServerError' }],
    ['a status that is a number', json({ status: 200 }), { name: 'ServerError' }],
    ['a list', json([]), { name: 'ServerError' }],
    ['a gateway that says "error" and all is well', json({ status: 'error', message: 'x' }), { name: 'ServerError' }],
    ['a success without a task', json({ taskId: null, status: 'SUCCESS', results: [] }), { name: 'ServerError' }],
    ['a task that is not named', json({ task_id: ID, status: 'SUCCESS' }), { name: 'ServerError' }],
    ['a gateway that says FAILED', json({ status: 'FAILED', message: 'upstream' }, 502), { name: 'ServerError' }],
    ['a gateway that says SUCCESS', json({ status: 'SUCCESS' }, 500), { name: 'ServerError' }],
    ['a gateway that asks who it is', json({ status: 'UNAUTHENTICATED' }, 401), { name: 'AuthenticationError' }],
    ['"not found"', refused('1004', 'task not found'), { name: 'NotFoundError', code: '1004' }],
  ])('fails, with the task, because of %s', async (_, step, expected) => {
    const { handle } = await taskWith(step);
    expect(await failure(handle.status())).toMatchObject({ ...expected, taskId: ID });
  });

  it('is a state of the task, and no error, when a code stands beside it', async () => {
    const { handle } = await taskWith(task('FAILED', { errorCode: '1015', errorMessage: 'out of memory' }));
    expect(await handle.status()).toBe('FAILED');
  });

  it('that tells the end spares result() a query', async () => {
    const { handle, count } = await taskWith(success());
    await handle.status();
    await handle.result();
    expect(count('query')).toBe(1);
  });

  it('ends with the signal, as cancel() does', async () => {
    const { rh } = await serve({ query: [hang], '/task/openapi/cancel': [hang] });
    const handle = rh.task(ID);
    const calls = [
      handle.status({ signal: AbortSignal.timeout(30) }),
      handle.cancel({ signal: AbortSignal.timeout(30) }),
    ];
    for (const error of await Promise.all(calls.map(failure))) expect(error).toMatchObject({ name: 'TimeoutError' });
  });
});

describe('what a task is told', () => {
  it('may lack a status when it was submitted', async () => {
    const { rh } = await serve({ submit: [envelope(0, 'success', { taskId: ID })], query: [success()] });
    const statuses: string[] = [];
    for await (const { status } of (await rh.submit(MODEL, {})).events()) statuses.push(status);
    expect(statuses).toEqual(['UNKNOWN', 'SUCCESS']);
  });

  it('about another task is not taken for its own, and asked for again', async () => {
    const other = task('SUCCESS', { taskId: '42', results: [{ url: 'https://files.example/other.png' }] });
    const { handle, count } = await taskWith(other, success());
    expect((await handle.result()).output?.url).toBe('https://files.example/out.png');
    expect(count('query')).toBe(2);
    const only = await taskWith(other);
    const error = await failure(only.handle.status());
    expect(error).toMatchObject({ name: 'ServerError', taskId: ID, message: expect.stringContaining('about task 42') });
  });

  it.each([
    ['1501', 'Change the prompt'],
    ['1007', 'Correct the input'],
    ['1015', 'submit again as a new task'],
  ])('calls for what its code says: %s', async (errorCode, advice) => {
    const { handle } = await taskWith(task('FAILED', { errorCode, errorMessage: 'no' }));
    const error = await failure<TaskFailedError>(handle.result());
    expect(error).toMatchObject({ name: 'TaskFailedError', code: errorCode });
    expect(error.advice).toContain(advice);
    expect(isContentPolicyError(error)).toBe(errorCode === '1501');
  });

  it('is not that nothing was started, when a question about it never left', async () => {
    const handle = new RunningHub({ apiKey: KEY, baseUrl: 'http://127.0.0.1:1', maxRetries: 0 }).task(ID);
    for (const error of [await failure(handle.status()), await failure(handle.cancel())]) {
      expect(error).toMatchObject({ name: 'ConnectionError', taskId: ID, unsent: false });
      expect((error as RunningHubError).advice).toContain('do not submit again');
    }
  });

  it('about its cost is left out when it is no amount', async () => {
    const { handle } = await taskWith(
      task('SUCCESS', { results: ['a'], usage: { consumeMoney: true, consumeCoins: {}, taskCostTime: 3 } }),
    );
    expect(Object.entries((await handle.result()).usage)).toEqual([['taskCostTime', '3']]);
  });

  it('about its failure stays', async () => {
    const { handle, count } = await taskWith(task('FAILED'), success());
    await failure(handle.result());
    expect(await failure(handle.result())).toMatchObject({ name: 'TaskFailedError' });
    expect(count('query')).toBe(1);
  });

  it('about its end comes from the platform, not from cancel()', async () => {
    const { rh } = await serve({ '/task/openapi/cancel': [envelope(0)], query: [task(), success()] });
    const handle = rh.task(ID);
    await handle.cancel();
    expect((await handle.result()).taskId).toBe(ID);
  });
});

describe('the error of a task that failed', () => {
  const failedWith = async (more: object) => {
    const { handle } = await taskWith(task('FAILED', more));
    const error = await failure<TaskFailedError>(handle.result());
    expect(isTaskFailedError(error)).toBe(true);
    expect(error.task).toBe(handle);
    return error;
  };

  it('has the code as text, also when it was a number', async () => {
    const error = await failedWith({ errorCode: 1015, errorMessage: 'out of memory' });
    expect(error.message).toBe(advised(`Task ${ID} failed: out of memory [1015]`, error));
    expect(error.code).toBe('1015');
    expect(error.reason).toBeUndefined();
  });

  it('has a message that can be read, whatever the platform sends, and the whole in its fields', async () => {
    const long = 'x'.repeat(100_000);
    const error = await failedWith({
      errorCode: long,
      errorMessage: long,
      failedReason: { node_id: long, node_name: long, exception_message: long },
    });
    expect(error.message.length).toBeLessThan(5000);
    expect(error.message).toMatch(/^Task \d+ failed at node x{199}… \(x{199}…\): x{4000}… \(the first 4000 of 100000 /);
    expect(error.reason).toEqual({ nodeId: long, nodeName: long, message: long });
    expect(error.body).toMatchObject({ errorMessage: long, errorCode: long });
  });

  it.each<[object, string, string | undefined]>([
    [{ errorCode: '', errorMessage: '', code: 1501, msg: 'nsfw' }, 'nsfw [1501]', '1501'],
    [{ errorCode: null, code: '1501', message: 'nsfw' }, 'nsfw [1501]', '1501'],
    [{ errorCode: '1015', errorMessage: 'memory', code: 1501, msg: 'nsfw' }, 'memory [1015]', '1015'],
    [{ code: 805, msg: 'no', failedReason: { message: 'bad seed' } }, 'bad seed [805]', '805'],
    [{ code: 0, msg: 'success' }, 'no reason given', undefined],
    [{ errorCode: '0', msg: 'out of memory' }, 'out of memory', undefined],
  ])('has the code and the message of an envelope, too: %j', async (more, said, code) => {
    const error = await failedWith(more);
    expect(error.message).toBe(advised(`Task ${ID} failed: ${said}`, error));
    expect(error.code).toBe(code);
    expect(isContentPolicyError(error)).toBe(code === '1501');
  });

  it('keeps the lines of a traceback', async () => {
    const traceback = '["  File \\"a.py\\", line 1\\n", "  File \\"b.py\\", line 2\\n"]';
    const error = await failedWith({ failedReason: { node_id: 6, traceback } });
    expect(error.reason).toEqual({ nodeId: '6', traceback: 'File "a.py", line 1\n  File "b.py", line 2' });
    expect(error.message).toBe(advised(`Task ${ID} failed at node 6: no reason given`, error));
  });

  it.each<[string, unknown]>([
    ['nothing', {}],
    ['an empty traceback', { traceback: '[]', exception_message: ' ' }],
    ['an empty traceback of an unknown form', { traceback: '{}' }],
  ])('gives no reason when the platform gave %s', async (_, failedReason) => {
    const error = await failedWith({ failedReason });
    expect(error.reason).toBeUndefined();
    expect(error.message).toBe(advised(`Task ${ID} failed: no reason given`, error));
  });

  it('is what the platform gave as text, too', async () => {
    expect((await failedWith({ failedReason: 'because' })).message).toContain(`Task ${ID} failed: because. Change`);
  });

  it('prefers a message of the node to a blank one', async () => {
    const error = await failedWith({ errorMessage: '', failedReason: { exception_message: ' CUDA out of memory\n' } });
    expect(error.message).toBe(advised(`Task ${ID} failed: CUDA out of memory`, error));
  });
});
