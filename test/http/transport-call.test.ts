import { describe, expect, it, vi } from 'vitest';
import { LARGEST_TEXT } from '../../src/http/body.js';
import {
  AuthenticationError,
  CallbackError,
  ConnectionError,
  InputError,
  RateLimitError,
  RunningHubError,
  ServerError,
  TaskTimeoutError,
  TimeoutError,
} from '../../src/errors/index.js';
import { isTransient } from '../../src/http/transient.js';
import type { Task } from '../../src/task/task.js';
import { pauses } from '../support/hurry.js';
import { failure, watchedSignal } from '../support/watch.js';
import { fails, json, transportOf } from './fake-fetch.js';

vi.mock('../../src/async/delay.js', async (original) =>
  (await import('../support/hurry.js')).hurried(await original()),
);

const broken = fails(new Error('reset'));

describe('a call', () => {
  it('is the body of a response that reports no failure', async () => {
    const { transport, sent } = transportOf([json({ code: 0, data: 1 })]);
    expect(await transport.call('/path', { body: { a: 1 } })).toEqual({ code: 0, data: 1 });
    expect(sent.map(({ init }) => init.body)).toEqual(['{"a":1}']);
  });

  it('is the failure that the response reports, with the task it is about', async () => {
    const { transport, sent } = transportOf([json({ code: 301, msg: 'PARAMS_INVALID' })]);
    const error = await failure(transport.call('/path', { task: { id: '7' } as Task }));
    expect(error).toMatchObject({ name: 'InputError', code: '301', endpoint: '/path', taskId: '7' });
    expect(error.message).toContain('/path: PARAMS_INVALID [301]. Correct the input.');
    expect(sent).toHaveLength(1);
  });

  it('is tried three times more, with a pause of half a second that doubles', async () => {
    const { transport, sent } = transportOf([broken, json({}, 502), json({ code: 1003 }), json({ data: 1 })]);
    expect(await transport.call('/path', {})).toEqual({ data: 1 });
    expect([sent.length, pauses.length]).toEqual([4, 3]);
    for (const [index, pause] of pauses.entries()) {
      expect(pause).toBeGreaterThanOrEqual(250 * 2 ** index);
      expect(pause).toBeLessThanOrEqual(500 * 2 ** index);
    }
  });

  it.each([
    [undefined, undefined, 4],
    [1, undefined, 2],
    [1, 0, 1],
  ])('is tried again as often as the client (%s) or the caller (%s) says', async (maxRetries, retries, requests) => {
    const { transport, sent } = transportOf([broken], { maxRetries });
    expect((await failure(transport.call('/path', {}, retries))).name).toBe('ConnectionError');
    expect(sent).toHaveLength(requests);
  });

  it('ends with the signal while it pauses', async () => {
    const watched = watchedSignal();
    const { transport, sent } = transportOf([json({}, 429, { 'retry-after': '60' })]);
    const ended = failure(transport.call('/path', { signal: watched.signal }));
    await vi.waitFor(() => expect(pauses).toHaveLength(1));
    watched.abort('enough');
    expect(await ended).toBe('enough');
    expect([sent.length, watched.listeners()]).toEqual([1, 0]);
  });

  it('is not repeated for a response that would be as long again', async () => {
    const large = () => new Response(new Uint8Array(LARGEST_TEXT + 1));
    const { transport, sent } = transportOf([large]);
    const error = await failure(transport.call('/path', {}));
    expect([error.name, isTransient(error), sent.length]).toEqual(['ServerError', false, 1]);
  });
});

it('what may pass is the connection, the time, the rate and the server', () => {
  const passing = [ConnectionError, TimeoutError, RateLimitError, ServerError].map((Class) => new Class('x'));
  const others = [InputError, AuthenticationError, CallbackError, RunningHubError].map((Class) => new Class('x'));
  const strangers = [Object.assign(new Error('x'), { name: 'ServerError' }), 'ServerError', undefined];
  class Later extends RunningHubError {
    override get name() {
      return 'ServerErrorOfLater';
    }
  }
  others.push(new TaskTimeoutError('x'), new Later('x'));
  expect(passing.map(isTransient)).toEqual([true, true, true, true]);
  expect([...others, ...strangers].filter(isTransient)).toEqual([]);
});
