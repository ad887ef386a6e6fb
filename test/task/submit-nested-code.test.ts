import { describe, expect, it, vi } from 'vitest';
import type { RunningHubError } from '../../src/index.js';
import * as s from '../support/server.js';
import { failure } from '../support/watch.js';

vi.mock('../../src/async/delay.js', async (original) =>
  (await import('../support/hurry.js')).hurried(await original()),
);

const { ID, MODEL, serve } = s;

const nested = (status: number, error: object, more: object = {}) => s.json({ error, ...more }, status);

describe('a code within the `error` of a response to a submit', () => {
  it.each<[number, object, string, string]>([
    [200, { code: 1501, message: 'nsfw' }, 'ContentPolicyError', '1501'],
    [400, { code: 1501, message: 'nsfw' }, 'ContentPolicyError', '1501'],
    [500, { code: '1501', message: 'nsfw' }, 'ContentPolicyError', '1501'],
    [200, { errorCode: '1007', errorMessage: 'no prompt' }, 'InputError', '1007'],
    [200, { code: 416, message: 'no money' }, 'InsufficientBalanceError', '416'],
    [200, { code: '802' }, 'AuthenticationError', '802'],
    [400, { code: 'internal_error', message: 'no' }, 'InputError', 'internal_error'],
    [403, { code: 7, message: 'no' }, 'AuthenticationError', '7'],
  ])('is a refusal: %i %o', async (status, error, name, code) => {
    const { rh, count } = await serve({ submit: [nested(status, error)] });
    expect(await failure(rh.submit(MODEL, {}))).toMatchObject({ name, code, status });
    expect(count('submit')).toBe(1);
  });

  it.each<[number, object, object?]>([
    [200, { code: 'internal_error', message: 'no' }],
    [200, { code: 'internal_error', message: 'insufficient capacity' }],
    [200, { code: 'insufficient_quota' }],
    [200, { code: 99_999, message: 'no' }, { taskId: '' }],
    [200, { code: 500, message: 'no' }],
    [200, { code: 1000, message: 'no' }],
    [400, { code: 500, message: 'no' }],
    [500, { code: 'internal_error', message: 'no' }],
    [500, { code: 500, message: 'no' }],
    [502, { code: 99_999, message: 'no' }],
  ])('leaves open whether a task runs: %i %o', async (status, error, more) => {
    const { rh, count } = await serve({ submit: [nested(status, error, more)] });
    expect(await failure(rh.submit(MODEL, {}))).toMatchObject({ name: 'SubmitOutcomeUnknownError', status });
    expect(count('submit')).toBe(1);
  });

  it('waits for a place where the queue is full, and tries again when the rate is too high', async () => {
    const full = nested(200, { code: 421, message: 'full' });
    const fast = nested(200, { code: '1003', message: 'slow down' });
    const { rh, count } = await serve({ submit: [full, full, full, fast, s.task()] }, { maxRetries: 1 });
    expect((await rh.submit(MODEL, {})).id).toBe(ID);
    expect(count('submit')).toBe(5);
  });

  it('does not wait for a place because of an HTTP status that is repeated there', async () => {
    const { rh, count } = await serve({ submit: [nested(415, { code: 415, message: 'Unsupported Media Type' })] });
    const error = await failure<RunningHubError>(rh.submit(MODEL, {}));
    expect(error).toMatchObject({ name: 'ServerError', status: 415 });
    expect(error.code).toBeUndefined();
    expect(count('submit')).toBe(1);
  });
});

it('is a failure of a question as well', async () => {
  const { rh } = await serve({ query: [nested(200, { code: 807, message: 'gone' })] });
  expect(await failure(rh.task(ID).status())).toMatchObject({ name: 'NotFoundError', code: '807', taskId: ID });
});
