import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { RunningHub, type TaskEvent, type TaskTimeoutError, type WaitAbortedError } from '../../src/index.js';
import { drip, hang, ID, MODEL, refused, serve, type Step, success, task } from '../support/server.js';
import { atOnce, failure, heldTimers, settleDown, watchedSignal, watchProcess } from '../support/watch.js';

vi.mock('../../src/async/delay.js', async (original) =>
  (await import('../support/hurry.js')).hurried(await original()),
);

// A budget that adds no pauses of its own.
const FREE = { pollsPerSecond: 1e6 };

describe('the deadline', () => {
  it('ends the request in flight, and the error has the task, which can be waited for again', async () => {
    const { rh, of, count } = await serve({ query: [hang, success()] });
    const held = heldTimers(40_000, 40_000);
    const handle = rh.task(ID);
    const ended = failure<TaskTimeoutError>(handle.result({ timeout: 40_000 }));
    await vi.waitFor(() => expect(count('query')).toBe(1));
    held[0]!.fire();
    const error = await ended;
    expect(error).toMatchObject({
      name: 'TaskTimeoutError',
      taskId: ID,
      message: expect.stringMatching(/after \d+ ms\. It was asked about once\./),
    });
    expect(error.task).toBe(handle);
    await vi.waitFor(() => expect(of('query')[0]!.abandoned).toBe(true));
    expect((await error.task!.result()).taskId).toBe(ID);
  });

  it('ends a pause', async () => {
    const { rh, count } = await serve({ query: [task()] });
    const random = vi.spyOn(Math, 'random').mockReturnValue(1e6);
    onTestFinished(() => random.mockRestore());
    const held = heldTimers(40_000, 40_000);
    const onStatus = vi.fn<() => void>();
    const wait = failure(rh.task(ID).result({ timeout: 40_000, onStatus }));
    await vi.waitFor(() => expect(onStatus).toHaveBeenCalled());
    held[0]!.fire();
    expect(await wait).toMatchObject({ name: 'TaskTimeoutError' });
    expect(count('query')).toBe(1);
  });

  it('ends the wait for a turn, and a task whose turn never came is asked about once before it is given up', async () => {
    const { rh, count } = await serve({ query: [task()] }, { pollsPerSecond: 0.001 });
    const held = heldTimers(40_000, 40_000);
    const watched = watchedSignal();
    const options = { timeout: 40_000, signal: watched.signal };
    const waits = Array.from({ length: 3 }, () => failure(rh.task(ID).result(options)));
    await vi.waitFor(() => expect(count('query')).toBe(1));
    expect(held).toHaveLength(3);
    for (const { fire } of held) fire();
    // The second turn would come after a quarter of an hour.
    for (const error of await Promise.all(waits)) expect(error).toMatchObject({ name: 'TaskTimeoutError' });
    expect([count('query'), watched.listeners()]).toEqual([3, 0]);
  });

  it('lets a query that is begun shortly before it be answered, and the answer be heard', async () => {
    let answer = () => {};
    const gated: Step = (response) => void (answer = () => success()(response));
    const { rh, count } = await serve({ query: [gated] });
    const held = heldTimers(3000, 4000);
    const heard: string[] = [];
    const onStatus = async ({ status }: TaskEvent) => {
      await settleDown();
      heard.push(status);
    };
    const wait = rh.task(ID).result({ timeout: 4000, onStatus });
    await vi.waitFor(() => expect(count('query')).toBe(1));
    held[0]!.fire();
    answer();
    expect((await wait).taskId).toBe(ID);
    expect(heard).toEqual(['SUCCESS']);
  });

  it('gives every one of two hundred tasks its result, though there is no time for their turns', async () => {
    // The second turn would come after a quarter of an hour.
    const { rh, count } = await serve({ query: [success()] }, { pollsPerSecond: 0.001 });
    // First those of the waits, then those of queries, which none of these may miss on a busy machine.
    const held = heldTimers(3000, 10_000);
    const waits = Array.from({ length: 200 }, () => rh.task(ID).result({ timeout: 3000 }));
    await vi.waitFor(() => expect(count('query')).toBe(1));
    for (const { fire } of held.slice(0, 200)) fire();
    expect((await Promise.all(waits)).every(({ taskId }) => taskId === ID)).toBe(true);
  });

  it('asks once more before it gives up a task of which no query was answered', async () => {
    const { url, count } = await serve({ query: [success()] });
    const held = heldTimers(40_000, 40_000);
    let tries = 0;
    const fetch: typeof globalThis.fetch = (...given) => {
      if (tries++ > 0) return globalThis.fetch(...given);
      const cause = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });
      return Promise.reject(new TypeError('fetch failed', { cause }));
    };
    const away = new RunningHub({ apiKey: 'any', baseUrl: url, fetch, pollsPerSecond: 0.001 });
    const wait = away.task(ID).result({ timeout: 40_000 });
    await vi.waitFor(() => expect(tries).toBe(1));
    held[0]!.fire();
    expect((await wait).taskId).toBe(ID);
    expect(count('query')).toBe(1);
  });

  it('is that of the call, then of the client, and covers the submit', async () => {
    const { rh, count } = await serve({ submit: [task()], query: [hang] }, { timeout: 60_000, requestTimeout: 1e6 });
    const held = heldTimers(5000, 60_000);
    const late = async (runs: number, options?: { timeout: number }) => {
      const error = failure(rh.run(MODEL, {}, options));
      while (count('query') < runs) await new Promise(setImmediate);
      // One of the run, and one of its wait for what is left.
      expect(held).toHaveLength(2);
      for (const { fire } of held.splice(0)) fire();
      return error;
    };
    expect(await late(1)).toMatchObject({ name: 'TaskTimeoutError', taskId: ID });
    expect(await late(2, { timeout: 30_000 })).toMatchObject({ name: 'TaskTimeoutError', taskId: ID });
  });

  it('can be none', async () => {
    const { rh } = await serve({ query: [task(), success()] });
    expect((await rh.task(ID).result({ timeout: Infinity })).taskId).toBe(ID);
  });
});

describe('an abort', () => {
  const waits = async (query: Step[]) => {
    const server = await serve({ query }, FREE);
    const watched = watchedSignal();
    return { ...server, watched, handle: server.rh.task(ID) };
  };

  it.each([
    ['in a request', [hang]],
    ['in a pause', [task()]],
    ['while a response drips in', [drip('{"status":"RUNNING"}', 20, 100)]],
  ])('%s is seen at once, carries the task and the reason, and leaves nothing behind', async (_, query) => {
    const crashes = watchProcess();
    // A pause that does not end by itself, even in these tests.
    const random = vi.spyOn(Math, 'random').mockReturnValue(1e6);
    onTestFinished(() => random.mockRestore());
    const { handle, watched, seen } = await waits(query);
    const wait = failure<WaitAbortedError>(handle.result({ signal: watched.signal }));
    await vi.waitFor(() => expect([seen.length, watched.listeners()]).toEqual([1, 1]));
    await settleDown(60);
    expect(watched.listeners()).toBe(1);
    const reason = new Error('the user left');
    watched.abort(reason);
    const error = await atOnce(wait);
    expect(error).toMatchObject({ name: 'AbortError', taskId: ID, cause: reason });
    expect(error.message).toContain(`Waiting for task ${ID} was aborted.`);
    expect(error.task).toBe(handle);
    expect(watched.listeners()).toBe(0);
    const requests = seen.length;
    await settleDown(60);
    expect(seen).toHaveLength(requests);
    expect(crashes).toEqual([]);
  });

  it('before the wait means that nothing is asked', async () => {
    const { handle, count } = await waits([success()]);
    expect(await failure(handle.result({ signal: AbortSignal.abort() }))).toMatchObject({ name: 'AbortError' });
    expect(count('query')).toBe(0);
  });

  it('does not take back a result that is there', async () => {
    const { handle } = await waits([success()]);
    await handle.result();
    expect((await handle.result({ signal: AbortSignal.abort() })).taskId).toBe(ID);
  });

  it.each([
    ['a result', [success()]],
    ['a task that failed', [task('FAILED')]],
    ['a wait that failed', [refused('1004')]],
  ])('that never comes has no listener after %s', async (_, query) => {
    const { handle, watched } = await waits(query);
    await handle.result({ signal: watched.signal }).catch(() => undefined);
    expect(watched.listeners()).toBe(0);
  });

  it('of one signal for many tasks needs one listener', async () => {
    const crashes = watchProcess();
    const { rh, watched } = await waits([hang]);
    const all = Array.from({ length: 20 }, () => failure(rh.task(ID).result({ signal: watched.signal })));
    await vi.waitFor(() => expect(watched.listeners()).toBe(1));
    await settleDown(40);
    expect(watched.most()).toBe(1);
    watched.abort();
    for (const error of await Promise.all(all)) expect(error).toMatchObject({ name: 'AbortError' });
    expect(crashes).toEqual([]);
  });
});
