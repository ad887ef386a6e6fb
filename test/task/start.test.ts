import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { file, RunningHub } from '../../src/index.js';
import { pauses } from '../support/hurry.js';
import * as s from '../support/server.js';
import { failure, heldTimers, settle, settleDown, watchedSignal, watchProcess } from '../support/watch.js';

vi.mock('../../src/async/delay.js', async (original) =>
  (await import('../support/hurry.js')).hurried(await original()),
);

const { ID, MODEL, serve } = s;

/** Steps that answer only when the test says so, and the count of those that wait. */
function gate() {
  const waiting: (() => void)[] = [];
  const step = (then: s.Reply): s.Step => {
    return (response) => void waiting.push(() => then(response));
  };
  return { step, waiting, open: () => waiting.shift()!() };
}

const arrived = (list: readonly unknown[], count: number) =>
  vi.waitFor(() => expect(list).toHaveLength(count), { interval: 2 });

describe('the limit of a client', () => {
  it('holds runs back until others have their results', async () => {
    const submits = gate();
    const queries = gate();
    const server = await serve(
      { submit: [submits.step(s.task())], query: [queries.step(s.success())] },
      { maxConcurrency: 2 },
    );
    const runs = Array.from({ length: 3 }, () => server.rh.run(MODEL, {}));
    await arrived(submits.waiting, 2);
    submits.open();
    submits.open();
    await arrived(queries.waiting, 2);
    expect(server.count('submit')).toBe(2);
    queries.open();
    await arrived(submits.waiting, 1);
    expect(server.count('submit')).toBe(3);
    submits.open();
    await arrived(queries.waiting, 2);
    queries.open();
    queries.open();
    expect((await Promise.all(runs)).map(({ taskId }) => taskId)).toEqual([ID, ID, ID]);
  });

  it('holds a submit back only until another submit has its response', async () => {
    const submits = gate();
    const server = await serve({ submit: [submits.step(s.task())] }, { maxConcurrency: 1 });
    const first = server.rh.submit(MODEL, {});
    const second = server.rh.submit(MODEL, {});
    await arrived(submits.waiting, 1);
    await settleDown();
    expect(server.count('submit')).toBe(1);
    submits.open();
    expect((await first).id).toBe(ID);
    await arrived(submits.waiting, 1);
    submits.open();
    expect((await second).id).toBe(ID);
  });

  it.each<[string, s.Script]>([
    ['a submit is refused', { submit: [s.refused('1007'), s.success()] }],
    ['an outcome is open', { submit: [s.drop, s.success()] }],
    ['a task fails', { submit: [s.task('FAILED'), s.success()] }],
    ['waiting fails', { submit: [s.task(), s.success()], query: [s.envelope(802)] }],
  ])('has room again after %s', async (_, script) => {
    const { rh } = await serve(script, { maxConcurrency: 1 });
    const outcomes = await Promise.all([settle(rh.run(MODEL, {})), settle(rh.run(MODEL, {}))]);
    expect(outcomes).toMatchObject([{ error: expect.any(Error) as Error }, { value: { taskId: ID } }]);
  });

  it('falls by itself when the platform says that the queue is full', async () => {
    let running = 0;
    let most = 0;
    // Two places, as on a small account: whoever comes third is turned away.
    const submit: s.Step = (response) => {
      if (running === 2) return s.envelope(421, 'TASK_QUEUE_MAXED')(response);
      most = Math.max(most, ++running);
      s.task()(response);
    };
    const query: s.Step = (response) => {
      running--;
      s.success()(response);
    };
    const server = await serve({ submit: [submit], query: [query] });
    const results = await Promise.all(Array.from({ length: 12 }, () => server.rh.run(MODEL, {})));
    expect(results).toHaveLength(12);
    expect(most).toBe(2);
    expect(server.count('query')).toBe(12);
  });

  it('spares a platform that is full those who come later', async () => {
    const queries = gate();
    let accepted = 0;
    const submit: s.Step = (response) => (accepted++ ? s.envelope(421) : s.task())(response);
    const server = await serve({ submit: [submit], query: [queries.step(s.success())] });
    const controller = new AbortController();
    const { signal } = controller;
    const first = server.rh.run(MODEL, { prompt: 'first' });
    await arrived(queries.waiting, 1);
    const later = [settle(server.rh.run(MODEL, { prompt: 'second' }, { signal }))];
    await vi.waitFor(() => expect(pauses.length).toBeGreaterThan(1));
    for (let n = 0; n < 5; n++) later.push(settle(server.rh.run(MODEL, { prompt: 'too many' }, { signal })));
    await settleDown(50);
    expect(new Set(server.of('submit').map((seen) => seen.body!.prompt))).toEqual(new Set(['first', 'second']));
    controller.abort();
    queries.open();
    await Promise.all([first, ...later]);
  });

  it('lets nobody in who uploads for a call that was refused', async () => {
    const server = await serve({ submit: [s.success()] }, { maxConcurrency: 1 });
    expect(await failure(server.rh.run(MODEL, { imageUrl: file('/nowhere/cat.png') }))).toMatchObject({
      name: 'InputError',
    });
    expect((await server.rh.run(MODEL, {})).taskId).toBe(ID);
    expect(server.count('submit')).toBe(1);
  });
});

describe('the time of a run', () => {
  it('includes the wait for a place; what never started says so by its name', async () => {
    const server = await serve({ submit: [s.hang] }, { maxConcurrency: 1 });
    const watched = watchedSignal();
    const first = settle(server.rh.submit(MODEL, {}, { signal: watched.signal }));
    await arrived(server.seen, 1);
    expect(await failure(server.rh.run(MODEL, {}, { timeout: 30 }))).toMatchObject({
      name: 'TimeoutError',
      unsent: true,
      message: expect.stringContaining('nothing was submitted within 30 ms'),
    });
    expect(server.count('submit')).toBe(1);
    watched.abort();
    await first;
  });

  it('includes the pauses between submits', async () => {
    const server = await serve({ submit: [s.json({}, 429, { 'retry-after': '600' })] }, { requestTimeout: 1e6 });
    const held = heldTimers(50, 20_000);
    const error = failure(server.rh.run(MODEL, {}, { timeout: 20_000 }));
    // The limit of the run, and the pause.
    while (held.length < 2) await new Promise(setImmediate);
    held.find(({ ms }) => ms === 20_000)!.fire();
    expect(await error).toMatchObject({ name: 'TimeoutError', unsent: true, cause: { name: 'RateLimitError' } });
    expect((await error).message).toMatch(/within 20000 ms\. It was tried once, at last: .*HTTP 429/);
    expect(await error).not.toHaveProperty('attempts');
    expect(server.count('submit')).toBe(1);
    // Ten minutes are asked for; nobody is made to wait longer than one.
    expect(pauses).toEqual([60_000]);
  });

  it('is over with a word about how often was tried, and what the last refusal said', async () => {
    const full = s.refused('421', 'API queue limit reached');
    const later = s.json({ taskId: '', errorCode: '421', errorMessage: 'still full' }, 200, { 'retry-after': '600' });
    const server = await serve({ submit: [full, full, later] }, { requestTimeout: 1e6 });
    const held = heldTimers(20_000, 20_000);
    const error = failure(server.rh.run(MODEL, {}, { timeout: 20_000 }));
    while (pauses.length < 3) await new Promise(setImmediate);
    held[0]!.fire();
    expect(await error).toMatchObject({
      name: 'TimeoutError',
      unsent: true,
      attempts: 3,
      cause: { name: 'RateLimitError', code: '421' },
      message: expect.stringMatching(
        /within 20000 ms\. It was tried 3 times, at last: .*still full \[421\]\. Try again/,
      ),
    });
  });

  it('leaves the outcome open when it ends while the response is awaited', async () => {
    const server = await serve({ submit: [s.hang] }, { requestTimeout: 1e6 });
    const held = heldTimers(40_000, 40_000);
    const error = failure(server.rh.run(MODEL, {}, { timeout: 40_000 }));
    await arrived(server.seen, 1);
    held[0]!.fire();
    expect(await error).toMatchObject({ name: 'SubmitOutcomeUnknownError', model: MODEL.id });
  });

  it('leaves to the wait what the submit did not use, and the error has the task', async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const running = () => Response.json({ taskId: ID, status: 'RUNNING' });
    const fetch = (url: unknown) =>
      new Promise<Response>((resolve) => {
        setTimeout(() => resolve(running()), String(url).endsWith('/query') ? 1 : 600);
      });
    let error: unknown;
    const rh = new RunningHub({ apiKey: s.KEY, fetch });
    void rh.run(MODEL, {}, { timeout: 1000 }).catch((reason: unknown) => (error = reason));
    await vi.advanceTimersByTimeAsync(999);
    expect(error).toBeUndefined();
    await vi.advanceTimersByTimeAsync(1);
    expect(error).toMatchObject({ name: 'TaskTimeoutError', taskId: ID });
  });

  it('is that of the client when the call names none, and can be none', async () => {
    const server = await serve({ submit: [s.task()], query: [s.task(), s.task(), s.success()] }, { timeout: 5 });
    expect(await failure(server.rh.run(MODEL, {}))).toMatchObject({ name: expect.stringMatching(/Timeout|Unknown/) });
    expect((await server.rh.run(MODEL, {}, { timeout: Infinity })).taskId).toBe(ID);
  });

  it('does not end what it was not asked to end: the task of a submit', async () => {
    const found = watchProcess();
    const server = await serve({ submit: [s.task()], query: [s.success()] }, { timeout: 40_000 });
    const held = heldTimers(40_000, 40_000);
    const task = await server.rh.submit(MODEL, {});
    for (const { fire } of held) fire();
    await settleDown();
    expect((await task.result()).taskId).toBe(ID);
    expect(found).toEqual([]);
  });

  it('leaves no timer and no listener behind', async () => {
    const watched = watchedSignal();
    const timers = vi.spyOn(globalThis, 'setTimeout');
    const cleared = vi.spyOn(globalThis, 'clearTimeout');
    const fetch = () =>
      Promise.resolve(
        Response.json({ taskId: ID, status: 'SUCCESS', results: [{ url: 'https://files.example/out.png' }] }),
      );
    const rh = new RunningHub({ apiKey: s.KEY, fetch });
    await rh.run(MODEL, {}, { signal: watched.signal, timeout: 60_000 });
    const gone = new Set(cleared.mock.calls.map(([timer]) => timer));
    const left = timers.mock.results.filter(({ value }) => !gone.has(value as NodeJS.Timeout));
    vi.restoreAllMocks();
    expect([left, watched.listeners()]).toEqual([[], 0]);
  });
});

describe('what a task remembers', () => {
  it('is its model, what it makes and when it began', async () => {
    const server = await serve({ submit: [s.task()] });
    const before = Date.now();
    const json = (await server.rh.submit(MODEL, { prompt: 'a' })).toJSON();
    expect(json).toEqual({ v: 1, id: ID, model: MODEL.id, output: 'image', createdAt: expect.any(String) as string });
    expect(Date.parse(json.createdAt!)).toBeGreaterThanOrEqual(before);
    expect(Date.parse(json.createdAt!)).toBeLessThanOrEqual(Date.now());
  });
});
