import { describe, expect, it, vi } from 'vitest';
import { type ClientOptions, RunningHub, type TaskEvent } from '../../src/index.js';
import { drop, ID, KEY, MODEL, serve, success, task } from '../support/server.js';
import { failure, settleDown, watchProcess } from '../support/watch.js';

vi.mock('../../src/async/delay.js', async (original) =>
  (await import('../support/hurry.js')).hurried(await original()),
);

const own = new Error('ui gone');
/** The ways in which a function can fail. */
const WAYS: readonly [string, () => unknown][] = [
  [
    'throws',
    () => {
      throw own;
    },
  ],
  ['rejects', () => Promise.reject(own)],
  [
    'rejects later',
    async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      throw own;
    },
  ],
];

describe('onStatus', () => {
  it.each(WAYS)('ends the wait when it %s, with the task, and nothing is submitted again', async (_, onStatus) => {
    const unheard = watchProcess();
    const { rh, count } = await serve({ submit: task(), query: [task('RUNNING'), success()] });
    const error = await failure(rh.run(MODEL, {}, { onStatus }));
    expect(error).toMatchObject({
      name: 'CallbackError',
      message: '`onStatus` failed: ui gone',
      cause: own,
      taskId: ID,
    });
    expect([count('submit'), count('query')]).toEqual([1, 1]);
    expect(unheard).toEqual([]);
  });

  it.each(WAYS)('is heard when it %s at the very end', async (_, fail) => {
    const { rh } = await serve({ query: [success()] });
    const onStatus = ({ status }: TaskEvent) => (status === 'SUCCESS' ? fail() : undefined);
    expect(await failure(rh.task(ID).result({ onStatus }))).toMatchObject({ cause: own, taskId: ID });
  });

  it('is waited for', async () => {
    const { rh } = await serve({ submit: task(), query: [task('QUEUED'), task('RUNNING'), success()] });
    const done: string[] = [];
    const onStatus = async ({ status }: TaskEvent) => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      done.push(status);
    };
    await rh.run(MODEL, {}, { onStatus });
    expect(done).toEqual(['QUEUED', 'RUNNING', 'SUCCESS']);
  });

  it('does not hold the wait beyond its limit or its signal', async () => {
    const { rh } = await serve({ query: [task('RUNNING')] });
    const onStatus = () => new Promise(() => {});
    expect(await failure(rh.task(ID).result({ onStatus, timeout: 50 }))).toMatchObject({ name: 'TaskTimeoutError' });
    const signal = AbortSignal.timeout(20);
    expect(await failure(rh.task(ID).result({ onStatus, signal }))).toMatchObject({ name: 'AbortError', taskId: ID });
  });

  it('may end the wait through its own signal, which is what is told', async () => {
    const { rh } = await serve({ query: [task('RUNNING')] });
    const stop = new AbortController();
    const onStatus = () => {
      stop.abort();
      throw own;
    };
    expect(await failure(rh.task(ID).result({ onStatus, signal: stop.signal }))).toMatchObject({ name: 'AbortError' });
  });
});

describe('a logger', () => {
  it.each(WAYS)('that %s changes nothing, and is heard on the console', async (_, fail) => {
    const unheard = watchProcess();
    const shown = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { rh, count } = await serve(
      { submit: [task()], query: [drop, success()] },
      { logger: { debug: fail, warn: fail } },
    );
    const { taskId } = await rh.run(MODEL, {});
    expect([taskId, count('submit')]).toEqual([ID, 1]);
    await vi.waitFor(() => {
      const messages = shown.mock.calls.map(([error]) => (error as Error).message);
      expect(messages).toContain('`logger.debug` failed: ui gone');
      expect(messages).toContain('`logger.warn` failed: ui gone');
    });
    await settleDown();
    expect(unheard).toEqual([]);
    shown.mockRestore();
  });
});

describe('apiKey', () => {
  it.each(WAYS)('stops a submit before it is sent when it %s', async (_, apiKey) => {
    const { rh, seen } = await serve({ submit: [task()] }, { apiKey: apiKey as ClientOptions['apiKey'] });
    expect(await failure(rh.run(MODEL, {}))).toMatchObject({ name: 'CallbackError', cause: own, unsent: true });
    expect(seen).toEqual([]);
  });

  it('ends a wait when it fails, with the task', async () => {
    const { url, count } = await serve({ submit: [task()], query: [success()] });
    let calls = 0;
    const apiKey = () => (calls++ === 0 ? KEY : Promise.reject(own));
    const error = await failure(new RunningHub({ apiKey, baseUrl: url }).run(MODEL, {}));
    expect(error).toMatchObject({ name: 'CallbackError', cause: own, taskId: ID });
    expect([count('submit'), count('query')]).toEqual([1, 0]);
  });
});
