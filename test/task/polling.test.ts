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

const unknownTask = refused('1004', 'task not found');

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

  it('ends the wait at the fifth refusal in a row, and the error has the task', async () => {
    const { rh, count } = await serve({ query: [...times(5, unknownTask), success()] });
    const handle = rh.task(ID);
    const error = await failure<{ task?: unknown }>(handle.result());
    expect(error).toMatchObject({ name: 'NotFoundError', taskId: ID });
    expect(error.task).toBe(handle);
    expect(count('query')).toBe(5);
    expect((await handle.result()).taskId).toBe(ID);
  });

  it.each([0, 1, 6])('ends the wait after %d repeats when maxRetries says so', async (maxRetries) => {
    const { rh, count } = await serve({ query: [unknownTask] }, { maxRetries });
    expect(await failure(rh.task(ID).result())).toMatchObject({ name: 'NotFoundError', taskId: ID });
    expect(count('query')).toBe(1 + maxRetries);
  });

  it.each<[string, string, Step]>([
    ['a code that nobody knows', 'ServerError', refused('9999')],
    ['a code without a meaning', 'ServerError', refused('1000')],
    ['JSON with HTTP 404', 'NotFoundError', json({ message: 'no route' }, 404)],
    ['JSON with HTTP 400', 'InputError', json({ detail: 'malformed' }, 400)],
    ['JSON with HTTP 409', 'ServerError', json({}, 409)],
    ['a refusal with the word of a balance', 'InsufficientBalanceError', json({ success: false, msg: 'NOT_ENOUGH' })],
    ['a status of no task', 'ServerError', json({ status: 'SUCCESS', results: [] })],
    ['a status of a task without an id', 'ServerError', json({ taskId: '', status: 'RUNNING' })],
    ['a status of another task', 'ServerError', json({ taskId: '7', status: 'RUNNING' })],
  ])('is a refusal with %s', async (_, name, step) => {
    const { rh, count } = await serve({ query: [task(), step] }, { maxRetries: 2 });
    expect(await failure(rh.task(ID).result())).toMatchObject({ name, taskId: ID });
    expect(count('query')).toBe(4);
  });

  it.each<[string, string, Step]>([
    ['the id', 'InputError', refused('1007', 'must be greater than 0')],
    ['the body', 'InputError', refused('1007', 'failed to parse request body')],
    ['a parameter of v1', 'InputError', json({ code: 301, msg: 'taskId must not be blank', data: null })],
    ['a request of a server that writes its status as a code', 'InputError', json({ code: 400 }, 400)],
    ['an account without money', 'InsufficientBalanceError', refused('812')],
    ['the content', 'ContentPolicyError', refused('1505')],
  ])('ends the wait at once when the platform refuses %s', async (_, name, step) => {
    const { rh, count } = await serve({ query: [task(), step] }, FREE);
    expect(await failure(rh.task(ID).result())).toMatchObject({ name, taskId: ID });
    expect(count('query')).toBe(2);
  });

  it('is counted anew after one that told a status', async () => {
    const { rh, count } = await serve({ query: [unknownTask, task(), unknownTask, success()] }, { maxRetries: 1 });
    expect((await rh.task(ID).result()).taskId).toBe(ID);
    expect(count('query')).toBe(4);
  });

  it('does not end the wait while the network is gone, and the time-out says why nothing was heard', async () => {
    const rh = new RunningHub({ apiKey: KEY, baseUrl: await nowhere() });
    const error = await failure<TaskTimeoutError>(rh.task(ID).result({ timeout: 500 }));
    expect(error).toMatchObject({ name: 'TaskTimeoutError', taskId: ID, cause: { name: 'ConnectionError' } });
    expect(error.message).toMatch(
      /had not ended after \d+ ms \(`timeout` is in milliseconds\)\. It was asked about (?:once|\d+ times), in vain the last time: .*ECONNREFUSED/,
    );
  });

  it.each<[string, Step]>([
    ['connections are dropped', drop],
    ['responses are cut short', truncated('{"taskId":"1","status":"SUCCESS","results":[]}')],
    ['responses are not what their encoding says', raw('xx', 200, { 'content-encoding': 'gzip' })],
    ['the gateway sends pages with HTTP 502', html(502)],
    ['the gateway sends pages with HTTP 404', html(404)],
    ['the gateway sends pages with HTTP 403', html(403)],
    ['the gateway asks for a pause', json({}, 503, { 'retry-after': '1' })],
    ['the gateway waits in vain', json({ message: 'upstream timeout' }, 504)],
    ['the platform fails', json({ code: 500, msg: 'UNKNOWN_ERROR' }, 500)],
    ['the platform fails with a code that nobody knows', json({ code: 9999, msg: 'down' }, 500)],
    ['a captive portal sends its page', html(200)],
    ['a captive portal redirects', redirect(302, 'http://captive.example/')],
    ['a captive portal wants a login', html(511)],
    ['responses are empty', raw('')],
    ['responses are no objects', json('SUCCESS')],
    ['responses have no status', json({})],
    ['responses have a status and report a failure', json({ status: 'error', success: false })],
    ['responses report a failure without saying which', json({ success: false })],
    ['requests come too early', json({}, 425)],
    ['requests take too long', json({}, 408)],
    ['there are too many requests', json({}, 429)],
    ['the platform is not available', refused('1010')],
    ['the platform is busy', refused('1011')],
    ['the platform only says that the task runs', refused('804')],
  ])('is forgotten when %s for a while, whatever maxRetries says', async (_, step) => {
    const { rh, count } = await serve({ query: [...times(20, step), success()] }, { ...FREE, maxRetries: 0 });
    expect((await rh.task(ID).result()).taskId).toBe(ID);
    expect(count('query')).toBe(21);
  });

  it('ends the wait at once when the key is refused, even on a page', async () => {
    const { rh, count } = await serve({ query: [html(401)] });
    expect(await failure(rh.task(ID).result())).toMatchObject({ name: 'AuthenticationError', taskId: ID });
    expect(count('query')).toBe(1);
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
    for (const pause of budget) expect(pause / 1000).toBeCloseTo(1, 0);
  });
});
