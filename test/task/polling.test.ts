import { describe, expect, it, vi } from 'vitest';
import { RunningHub, type TaskTimeoutError } from '../../src/index.js';
import {
  drop,
  dropUnread,
  html,
  ID,
  json,
  KEY,
  MODEL,
  nowhere,
  raw,
  redirect,
  refused,
  reset,
  serve,
  type Step,
  success,
  task,
  truncated,
} from '../support/server.js';
import { failure } from '../support/watch.js';
import { pauses } from '../support/hurry.js';

vi.mock('../../src/async/delay.js', async (original) =>
  (await import('../support/hurry.js')).hurried(await original()),
);

// A budget that adds no pauses of its own.
const FREE = { pollsPerSecond: 1e6 };

const times = (count: number, step: Step): Step[] => Array.from({ length: count }, () => step);

describe('a query that fails', () => {
  it.each([
    ['dropped before it was read', dropUnread],
    ['dropped', drop],
    ['reset', reset],
    ['cut short', truncated('{"taskId":"1","status":"SUCCESS","results":[]}')],
    ['a page of the gateway', html(502)],
    ['empty', raw('')],
    ['of the wrong type', json('SUCCESS')],
    ['a redirect', redirect(302, '/elsewhere')],
    ['"busy"', refused('1011', 'busy')],
    ['"not found", as a new task can be for a moment', refused('1004', 'task not found')],
    ['an internal error', json({ code: 500, msg: 'UNKNOWN_ERROR' }, 500)],
  ])('says nothing about the task when its response is %s', async (_, step) => {
    const { rh, count } = await serve({ query: [...times(4, step), task(), ...times(4, step), success()] }, FREE);
    expect((await rh.task(ID).result()).taskId).toBe(ID);
    expect(count('query')).toBe(10);
  });

  it('ends the wait at the fifth time in a row, and the error has the task', async () => {
    const { rh, count } = await serve({ query: [...times(5, html(502)), success()] });
    const handle = rh.task(ID);
    const error = await failure<{ task?: unknown }>(handle.result());
    expect(error).toMatchObject({ name: 'ServerError', taskId: ID });
    expect(error.task).toBe(handle);
    expect(count('query')).toBe(5);
    expect((await handle.result()).taskId).toBe(ID);
  });

  it.each([0, 1, 6])('ends the wait after %d repeats when maxRetries says so', async (maxRetries) => {
    const { rh, count } = await serve({ query: [html(502)] }, { maxRetries });
    expect(await failure(rh.task(ID).result())).toMatchObject({ name: 'ServerError', taskId: ID });
    expect(count('query')).toBe(1 + maxRetries);
  });

  it('is counted anew after one that told a status', async () => {
    const { rh, count } = await serve({ query: [html(502), task(), html(502), success()] }, { maxRetries: 1 });
    expect((await rh.task(ID).result()).taskId).toBe(ID);
    expect(count('query')).toBe(4);
  });

  it('does not end the wait while the network is gone, and the time-out says why nothing was heard', async () => {
    const rh = new RunningHub({ apiKey: KEY, baseUrl: await nowhere() });
    const error = await failure<TaskTimeoutError>(rh.task(ID).result({ timeout: 500 }));
    expect(error).toMatchObject({ name: 'TaskTimeoutError', taskId: ID, cause: { name: 'ConnectionError' } });
    expect(error.message).toMatch(
      /had not ended after \d+ ms\. It was asked about \d+ times, in vain the last time: .*ECONNREFUSED/,
    );
  });

  it.each([
    ['the network is gone', drop],
    ['the platform is busy', json({}, 429)],
  ])('is forgotten when %s for a while, whatever maxRetries says', async (_, step) => {
    const { rh, count } = await serve({ query: [...times(20, step), success()] }, { maxRetries: 0 });
    expect((await rh.task(ID).result()).taskId).toBe(ID);
    expect(count('query')).toBe(21);
  });

  it('ends the wait at once when the key is refused', async () => {
    const { rh, count } = await serve({ query: [json({ code: 802, msg: 'APIKEY_UNAUTHORIZED' })] });
    expect(await failure(rh.task(ID).result())).toMatchObject({ name: 'AuthenticationError', taskId: ID });
    expect(count('query')).toBe(1);
  });

  it('ends the wait at once when the user’s own code failed', async () => {
    const own = new Error('the vault is sealed');
    const { url, count } = await serve({});
    const apiKey = vi.fn<() => Promise<string>>().mockRejectedValue(own);
    const rh = new RunningHub({ apiKey, baseUrl: url });
    expect(await failure(rh.task(ID).result())).toMatchObject({ name: 'CallbackError', taskId: ID, cause: own });
    expect(apiKey).toHaveBeenCalledTimes(1);
    expect(count('query')).toBe(0);
  });

  it('keeps the task when onStatus throws', async () => {
    const own = new Error('the progress bar is broken');
    const { rh } = await serve({ query: [task('RUNNING')] });
    const onStatus = () => {
      throw own;
    };
    expect(await failure(rh.task(ID).result({ onStatus }))).toMatchObject({
      name: 'CallbackError',
      taskId: ID,
      cause: own,
    });
  });
});

describe('the pause between two queries', () => {
  it('is never short, and grows to the ceiling of the medium, whatever the platform answers', async () => {
    const odd = [task('WARMING_UP'), drop, html(500), task('processing'), json({}), refused('1011')];
    const { rh } = await serve({ query: [...odd, ...times(14, task('STARTING')), success()] }, FREE);
    await rh.task({ v: 1, id: ID, output: 'image' }).result();
    const [first, ...between] = pauses;
    expect(first).toBe(0);
    expect(between).toHaveLength(20);
    expect(Math.min(...between)).toBeGreaterThanOrEqual(900);
    expect(between.at(-1)).toBeGreaterThanOrEqual(4500);
    expect(Math.max(...between)).toBeLessThanOrEqual(5500);
  });

  it('grows while queries fail, too', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0.5);
    const { rh } = await serve({ query: [...times(4, html(502)), success()] }, FREE);
    await rh.task(ID).result();
    expect(pauses.slice(1).map(Math.round)).toEqual([1300, 1690, 2197, 2856]);
    vi.restoreAllMocks();
  });

  it('comes before the first query of a task that was only just submitted', async () => {
    const { rh } = await serve({ submit: [task('QUEUED')], query: [success()] });
    await rh.run(MODEL, {});
    expect(pauses[0]).toBeGreaterThanOrEqual(900);
  });

  it('is as long as the platform asks, once', async () => {
    const busy = json({ code: 1003, msg: 'slow down' }, 429, { 'retry-after': '7' });
    const { rh } = await serve({ query: [busy, task(), success()] }, FREE);
    await rh.task(ID).result();
    expect(pauses[1]).toBe(7000);
    expect(pauses[2]).toBeLessThan(3000);
  });

  it('is shared: the tasks of a client keep to its budget together', async () => {
    const { rh } = await serve({ query: [success()] }, { pollsPerSecond: 1 });
    await Promise.all(Array.from({ length: 5 }, () => rh.task(ID).result()));
    const budget = pauses.filter((pause) => pause > 0).sort((a, b) => a - b);
    expect(budget).toHaveLength(4);
    budget.forEach((pause, index) => expect(pause / 1000).toBeCloseTo(index + 1, 0));
  });
});
