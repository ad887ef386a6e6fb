import { describe, expect, it, vi } from 'vitest';
import { type ConnectionError, RunningHub } from '../../src/index.js';
import { pauses } from '../support/hurry.js';
import * as s from '../support/server.js';
import { failure, watchedSignal } from '../support/watch.js';
import { advised } from '../support/advised.js';

vi.mock('../../src/async/delay.js', async (original) =>
  (await import('../support/hurry.js')).hurried(await original()),
);

const { ID, KEY, MODEL, serve } = s;
const CANCEL = '/task/openapi/cancel';

/** An error as runtimes throw it: the reason is in the causes. */
function fetchFailed(code: string, depth = 1): Error {
  const reason = Object.assign(new Error(`reason ${code}`), { code });
  return depth ? new TypeError('fetch failed', { cause: depth > 1 ? fetchFailed(code, depth - 1) : reason }) : reason;
}

/** A client whose first requests fail with an error, and whose next one starts a task. */
function failing(error: unknown, times = 1) {
  let requests = 0;
  const fetch = () => {
    // What a user's fetch throws need not be an error.
    // eslint-disable-next-line typescript/prefer-promise-reject-errors
    if (requests++ < times) return Promise.reject(error);
    return Promise.resolve(Response.json({ taskId: ID, status: 'RUNNING' }));
  };
  return { rh: new RunningHub({ apiKey: KEY, fetch }), requests: () => requests };
}

describe('a request that failed', () => {
  it.each([
    'ENOTFOUND',
    'EAI_AGAIN',
    'ECONNREFUSED',
    'UND_ERR_CONNECT_TIMEOUT',
    'CERT_HAS_EXPIRED',
    'ERR_TLS_CERT_ALTNAME_INVALID',
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'SELF_SIGNED_CERT_IN_CHAIN',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'ConnectionRefused',
    'FailedToOpenSocket',
  ])('before a connection was there (%s) is sent again', async (code) => {
    for (const depth of [0, 1, 3]) {
      const { rh, requests } = failing(fetchFailed(code, depth));
      expect((await rh.submit(MODEL, {})).id).toBe(ID);
      expect(requests()).toBe(2);
    }
  });

  it('before a connection was there is recognized in Deno, which has no codes', async () => {
    const { rh, requests } = failing(new TypeError('error sending request: client error (Connect): tcp connect error'));
    expect((await rh.submit(MODEL, {})).id).toBe(ID);
    expect(requests()).toBe(2);
  });

  it.each([
    'ECONNRESET',
    'EPIPE',
    'UND_ERR_SOCKET',
    'UND_ERR_HEADERS_TIMEOUT',
    'ETIMEDOUT',
    'XCERT_HAS_EXPIRED',
    'ECONNREFUSED2',
  ])('with %s may have arrived, and is not sent again', async (code) => {
    const { rh, requests } = failing(fetchFailed(code));
    expect(await failure(rh.submit(MODEL, {}))).toMatchObject({ name: 'SubmitOutcomeUnknownError' });
    expect(requests()).toBe(1);
  });

  it.each([undefined, 'ECONNREFUSED', { code: 'ECONNREFUSED' }, new Error('x', { cause: 'ECONNREFUSED' })])(
    'with something that tells nothing (%o) may have arrived',
    async (thrown) => {
      const { rh, requests } = failing(thrown);
      expect(await failure(rh.submit(MODEL, {}))).toMatchObject({ name: 'SubmitOutcomeUnknownError' });
      expect(requests()).toBe(1);
    },
  );

  it('with causes that go round in a circle ends all the same', async () => {
    const loop = new Error('round');
    loop.cause = new Error('and round', { cause: loop });
    const { rh } = failing(loop, Infinity);
    expect(await failure(rh.submit(MODEL, {}))).toMatchObject({ name: 'SubmitOutcomeUnknownError' });
    expect(await failure(rh.task(ID).status())).toMatchObject({ name: 'ConnectionError', unsent: false });
  });

  it.each<[string, unknown, string]>([
    ['message and reason', fetchFailed('ECONNRESET'), 'fetch failed (reason ECONNRESET)'],
    ['a code without a message', Object.assign(new Error(''), { code: 'EPIPE' }), 'EPIPE'],
    ['neither', new RangeError(''), 'RangeError'],
    ['the same twice', new Error('broken', { cause: new Error('broken') }), 'broken'],
    ['text', 'out of order', 'out of order'],
    ['null', null, 'it threw null'],
    ['what cannot be written as text', Object.create(null), 'it threw a value of type object'],
  ])('says why: %s', async (_, thrown, why) => {
    const { rh } = failing(thrown, Infinity);
    const error = await failure<ConnectionError>(rh.task(ID).status());
    expect(error).toMatchObject({ name: 'ConnectionError', unsent: false, endpoint: '/openapi/v2/query', taskId: ID });
    expect(error.message).toBe(advised(`/openapi/v2/query: ${why}`, error));
  });

  it('says how long it was waited for', async () => {
    const { rh } = await serve({ query: [s.hang] }, { requestTimeout: 40 });
    const error = await failure(rh.task(ID).status());
    expect(error).toMatchObject({ name: 'TimeoutError', unsent: false, cause: { name: 'TimeoutError' } });
    expect(error.message).toContain('no response within 40 ms');
  });
});

describe('a request that may be repeated', () => {
  it.each<[string, s.Step]>([
    ['a reset', s.reset],
    ['a dropped connection', s.drop],
    ['a response cut off', s.truncated('{"code":0}')],
    ['a page', s.html(200)],
    ['an empty response', s.raw('')],
    ['HTTP 502', s.html(502)],
    ['HTTP 429', s.html(429)],
    ['code 1003', s.refused('1003')],
    ['code 500', s.envelope(500)],
  ])('is repeated after %s', async (_, step) => {
    const server = await serve({ [CANCEL]: [step, step, step, s.envelope(0)] });
    await server.rh.task(ID).cancel();
    expect(server.count(CANCEL)).toBe(4);
    expect(pauses).toHaveLength(3);
    for (const [index, pause] of pauses.entries()) {
      expect(pause).toBeGreaterThanOrEqual(250 * 2 ** index);
      expect(pause).toBeLessThanOrEqual(500 * 2 ** index);
    }
  });

  it('is given up after the third repetition, with the last reason', async () => {
    const server = await serve({
      [CANCEL]: [s.html(502), s.html(502), s.html(502), s.refused('1011', 'busy'), s.drop],
    });
    expect(await failure(server.rh.task(ID).cancel())).toMatchObject({ name: 'ServerError', code: '1011', taskId: ID });
    expect(server.count(CANCEL)).toBe(4);
  });

  it.each<[string, s.Step, string]>([
    ['the key is refused', s.envelope(802), 'AuthenticationError'],
    ['the task is not found', s.envelope(807), 'NotFoundError'],
    ['the input is refused', s.envelope(301), 'InputError'],
    ['there is no money', s.envelope(416), 'InsufficientBalanceError'],
  ])('is not repeated when %s', async (_, step, name) => {
    const server = await serve({ [CANCEL]: [step] });
    expect(await failure(server.rh.task(ID).cancel())).toMatchObject({ name });
    expect([server.count(CANCEL), pauses]).toEqual([1, []]);
  });

  it('waits as long as the response asks', async () => {
    const server = await serve({ [CANCEL]: [s.json({}, 429, { 'retry-after': '9' }), s.envelope(0)] });
    await server.rh.task(ID).cancel();
    expect(pauses).toEqual([9000]);
  });

  it('ends with the signal while it pauses', async () => {
    const server = await serve({ [CANCEL]: [s.json({}, 429, { 'retry-after': '600' })] });
    const watched = watchedSignal();
    const ended = failure(server.rh.task(ID).cancel({ signal: watched.signal }));
    await vi.waitFor(() => expect(pauses).toHaveLength(1));
    watched.abort('enough');
    expect(await ended).toBe('enough');
    expect([server.count(CANCEL), watched.listeners()]).toEqual([1, 0]);
  });
});
