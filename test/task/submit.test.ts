import { describe, expect, it, vi } from 'vitest';
import { RunningHub, type RunningHubError, type SubmitOutcomeUnknownError } from '../../src/index.js';
import { pauses } from '../support/hurry.js';
import * as s from '../support/server.js';
import { failure, heldTimers, settleDown } from '../support/watch.js';

vi.mock('../../src/async/delay.js', async (original) =>
  (await import('../support/hurry.js')).hurried(await original()),
);

const { ID, MODEL, serve } = s;

const withTask = s.json({ taskId: ID, status: 'RUNNING', errorCode: '1011', errorMessage: 'busy' });

const whole = JSON.stringify({ taskId: ID, status: 'RUNNING' });

/** A first response that must end the call, because a task may exist. */
const OPEN: Record<string, s.Step> = {
  'dropped before it was read': s.dropUnread,
  'dropped after it was read': s.drop,
  'reset after it was read': s.reset,
  'truncated response': s.truncated(whole),
  'truncated response of a length nobody announced': s.raw(whole.slice(0, 20)),
  'empty response': s.raw(''),
  'page with status 200': s.html(200),
  'page with status 502': s.html(502),
  'page with status 504': s.html(504),
  'JSON of another kind': s.json([1, 2, 3]),
  'JSON text': s.json('SUCCESS'),
  'JSON null': s.json(null),
  'object without a task': s.json({ status: 'RUNNING' }),
  'success without a task': s.envelope(0, 'success'),
  'HTTP 500 in the form of a web framework': s.json({ status: 500, error: 'Internal Server Error', path: '/x' }, 500),
  'HTTP 408': s.json({}, 408),
  'HTTP 503': s.json({}, 503),
  '303, which follows a POST that worked': s.redirect(303, '/elsewhere'),
  'code 500': s.envelope(500, 'UNKNOWN_ERROR'),
  'code 1000': s.refused('1000'),
  'code 1010 without saying that there is no task': s.json({ code: 1010, msg: 'unavailable' }, 503),
  'code nobody knows, with HTTP 502': s.json({ code: 50200, message: 'upstream' }, 502),
  'task id of zero': s.json({ taskId: 0, status: '' }),
  'code 1011 with a task that is null': s.json({ taskId: null, errorCode: '1011' }),
};

/** A first response that proves that there is no task, and that does not get better. */
const FINAL: Record<string, [s.Step, string]> = {
  'wrong key': [s.envelope(802, 'APIKEY_UNAUTHORIZED'), 'AuthenticationError'],
  'no access': [s.refused('1014'), 'AuthenticationError'],
  'HTTP 401': [s.json({}, 401), 'AuthenticationError'],
  'page with status 403': [s.html(403), 'AuthenticationError'],
  'code in an HTTP 400': [s.json({ errorCode: '1007', errorMessage: 'no prompt' }, 400), 'InputError'],
  'invalid input': [s.refused('1007', 'no prompt'), 'InputError'],
  'invalid input, as a number': [s.json({ errorCode: 1007, errorMessage: 'no prompt' }), 'InputError'],
  'no money': [s.envelope(416, 'INSUFFICIENT'), 'InsufficientBalanceError'],
  'no money, told in words only': [
    s.envelope(1, 'TASK_CREATE_FAILED_BY_NOT_ENOUGH_POWER_VALUE'),
    'InsufficientBalanceError',
  ],
  'unknown workflow': [s.envelope(380, 'WORKFLOW_NOT_EXISTS'), 'NotFoundError'],
  'HTTP 404': [s.html(404), 'NotFoundError'],
  'refused content': [s.refused('1501'), 'ContentPolicyError'],
  'code nobody knows': [s.refused('9999'), 'ServerError'],
  'redirect to another address': [s.redirect(307, '/elsewhere'), 'ServerError'],
};

/** Responses that prove that there is no task, and that can get better. */
const PASSING: Record<string, s.Step> = {
  'HTTP 429': s.html(429),
  'HTTP 429 with an empty object': s.json({}, 429),
  'HTTP 429 with a code nobody knows': s.json({ code: 42900, message: 'slow down' }, 429),
  'code 429': s.envelope(429),
  'code 421, v1': s.envelope(421, 'TASK_QUEUE_MAXED'),
  'code 421, v2': s.refused('421'),
  'code 415': s.envelope(415, 'TASK_INSTANCE_MAXED'),
  'code 814': s.envelope(814),
  'code 1003': s.refused('1003'),
  'code 1520': s.refused('1520'),
  'code 1010 without a task': s.refused('1010'),
  'code 1011 without a task': s.refused('1011'),
};

describe('a submit', () => {
  it.each(Object.entries(OPEN))('stays open and is not repeated after: %s', async (what, step) => {
    const { rh, count, url } = await serve({ submit: [step, s.task()], '/elsewhere': [s.task()] });
    const error = await failure<SubmitOutcomeUnknownError>(rh.submit(MODEL, { prompt: 'a' }));
    expect(error.name).toBe('SubmitOutcomeUnknownError');
    expect([count('submit'), count('/elsewhere')]).toEqual([1, 0]);
    expect(error.cause).toBeInstanceOf(Error);
    const doubt = ` It came from ${url}, so \`baseUrl\` is probably wrong`;
    expect(error.message.includes(doubt)).toBe(/status 200|303/.test(what));
    expect(error.message.replace(doubt, '').replace(`${url}/elsewhere`, '')).not.toContain(url);
  });

  it('stays open and is not repeated when no response comes in time', async () => {
    const { rh, count } = await serve({ submit: [s.hang, s.task()] }, { requestTimeout: 40_000 });
    const held = heldTimers(40_000, 40_000);
    const error = failure(rh.submit(MODEL, {}));
    await vi.waitFor(() => expect(count('submit')).toBe(1));
    held[0]!.fire();
    expect(await error).toMatchObject({ name: 'SubmitOutcomeUnknownError', cause: { name: 'TimeoutError' } });
    expect(count('submit')).toBe(1);
  });

  it('stays open when the response drips too slowly, and takes it when it drips fast enough', async () => {
    const drips = vi.fn<s.Step>(s.drip(whole, 10, 600_000));
    const slow = await serve({ submit: [drips, s.task()] }, { requestTimeout: 40_000 });
    const held = heldTimers(40_000, 40_000);
    const error = failure(slow.rh.submit(MODEL, {}));
    await vi.waitFor(() => expect(drips).toHaveBeenCalled());
    await settleDown();
    held[0]!.fire();
    expect(await error).toMatchObject({ name: 'SubmitOutcomeUnknownError' });
    expect(slow.count('submit')).toBe(1);
    const fine = await serve({ submit: [s.drip(whole, 10, 5)] }, { requestTimeout: 2000 });
    expect((await fine.rh.submit(MODEL, {})).id).toBe(ID);
  });

  it.each(Object.entries(FINAL))('ends with an error of its own, at once, after: %s', async (_, [step, name]) => {
    const { rh, count } = await serve({ submit: [step, s.task()], '/elsewhere': [s.task()] });
    const error = await failure<RunningHubError>(rh.submit(MODEL, {}));
    expect(error.name).toBe(name);
    expect(error.endpoint).toBe(`/openapi/v2/${MODEL.id}`);
    expect([count('submit'), count('/elsewhere'), pauses]).toEqual([1, 0, []]);
  });

  it.each(Object.entries(PASSING))('is sent again, after a pause, after: %s', async (_, step) => {
    const { rh, count } = await serve({ submit: [step, step, s.task()] });
    expect((await rh.submit(MODEL, {})).id).toBe(ID);
    expect(count('submit')).toBe(3);
    expect(pauses).toHaveLength(2);
    expect(pauses[0]).toBeGreaterThanOrEqual(500);
    expect(pauses[1]).toBeGreaterThanOrEqual(1000);
  });

  it.each(['HTTP 429', 'code 1003', 'code 1010 without a task'])('is given up in the end after: %s', async (name) => {
    const { rh, count } = await serve({ submit: [PASSING[name]!] }, { maxRetries: 2 });
    const error = await failure(rh.submit(MODEL, {}));
    expect(error.name).toBe(name.includes('1010') ? 'ServerError' : 'RateLimitError');
    expect(count('submit')).toBe(3);
  });

  it('is not repeated with maxRetries 0', async () => {
    const { rh, count } = await serve({ submit: [s.refused('1003'), s.task()] }, { maxRetries: 0 });
    expect(await failure(rh.submit(MODEL, {}))).toMatchObject({ name: 'RateLimitError', code: '1003' });
    expect(count('submit')).toBe(1);
  });

  it.each([Number.NaN, -1])('cannot be repeated %d times', (maxRetries) => {
    expect(() => new RunningHub({ apiKey: 'k', maxRetries })).toThrow(
      expect.objectContaining({ name: 'InputError', field: 'maxRetries' }),
    );
  });

  it('waits for a full queue longer than for anything else', async () => {
    const full = Array.from({ length: 12 }, () => s.envelope(421));
    const { rh, count } = await serve({ submit: [...full, s.task()] }, { maxRetries: 1 });
    expect((await rh.submit(MODEL, {})).id).toBe(ID);
    expect(count('submit')).toBe(13);
    expect(Math.max(...pauses)).toBeLessThanOrEqual(30_000);
  });

  it('waits as long as the response asks', async () => {
    const soon = new Date(Date.now() + 60_000).toUTCString();
    const steps = ['7', soon, 'nonsense', '-3'].map((wait) => s.json({}, 429, { 'retry-after': wait }));
    const { rh } = await serve({ submit: [...steps, s.task()] });
    await rh.submit(MODEL, {});
    const [seconds, date, nonsense, negative] = pauses as [number, number, number, number];
    expect(seconds).toBe(7000);
    expect(date).toBeGreaterThan(57_000);
    expect(date).toBeLessThanOrEqual(60_000);
    expect(nonsense).toBeLessThanOrEqual(4000);
    expect(negative).toBeLessThanOrEqual(8000);
  });

  it('puts the wait that was asked for into the error it gives up with', async () => {
    const { rh } = await serve(
      { submit: [s.json({}, 429, { 'retry-after': '7', 'x-request-id': 'r-1' })] },
      { maxRetries: 0 },
    );
    const error = await failure(rh.submit(MODEL, {}));
    expect(error).toMatchObject({ name: 'RateLimitError', status: 429, retryAfter: 7000, requestId: 'r-1' });
  });

  it('is repeated when nobody listened, and then says that nothing was started', async () => {
    const rh = new RunningHub({ apiKey: 'k', baseUrl: await s.nowhere(), maxRetries: 2 });
    const error = await failure(rh.submit(MODEL, {}));
    expect(error).toMatchObject({ name: 'ConnectionError', unsent: true });
    expect(pauses).toHaveLength(2);
  });

  it('is repeated when the name of the host cannot be found', async () => {
    let calls = 0;
    const lookup = Object.assign(new Error('getaddrinfo'), { code: 'ENOTFOUND' });
    const { rh } = await serve(
      { submit: [s.task()] },
      {
        fetch: (...args) =>
          calls++ ? fetch(...args) : Promise.reject(new TypeError('fetch failed', { cause: lookup })),
      },
    );
    expect((await rh.submit(MODEL, {})).id).toBe(ID);
    expect(calls).toBe(2);
  });

  it('is a task when the response names one, whatever else it says', async () => {
    const { rh, count } = await serve({ submit: [withTask] });
    expect((await rh.submit(MODEL, {})).id).toBe(ID);
    const failed = await serve({ submit: [s.json({ taskId: ID, status: 'FAILED', errorCode: '1015' }, 500)] });
    expect((await failed.rh.submit(MODEL, {})).id).toBe(ID);
    expect([count('submit'), failed.count('submit')]).toEqual([1, 1]);
  });

  it('knows the task in a v1 response and an id that is a bare number', async () => {
    const v1 = await serve({ submit: [s.envelope(0, 'success', { taskId: ID, taskStatus: 'QUEUED' })] });
    expect((await v1.rh.submit(MODEL, {})).id).toBe(ID);
    const number = await serve({ submit: [s.raw(`{"taskId":${ID},"status":"RUNNING"}`)] });
    expect((await number.rh.submit(MODEL, {})).id).toBe(ID);
    const small = await serve({ submit: [s.raw('{"taskId":301,"status":"RUNNING"}')] });
    expect((await small.rh.submit(MODEL, {})).id).toBe('301');
  });
});
