import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { happenedIn } from '../../src/errors/base.js';
import { toError, toSubmitError } from '../../src/http/classify.js';
import * as errors from '../../src/errors/index.js';
import { createTask } from '../../src/task/task.js';

const task = createTask({} as never, { v: 1, id: '1900000000000000301' });
const submitted = { model: 'vendor/model', submittedAt: new Date(0), fingerprint: 'ab' };

/** One of each class, by its guard. */
const SAMPLES: readonly [(value: unknown) => boolean, errors.RunningHubError][] = [
  [errors.isAuthenticationError, new errors.AuthenticationError('x')],
  [errors.isCallbackError, new errors.CallbackError('x')],
  [errors.isConnectionError, new errors.ConnectionError('x', { unsent: true })],
  [errors.isContentPolicyError, new errors.ContentPolicyError('x')],
  [errors.isCostLimitError, new errors.CostLimitError('x', { maxCost: '0.5' })],
  [errors.isInputError, new errors.InputError('x')],
  [errors.isInsufficientBalanceError, new errors.InsufficientBalanceError('x')],
  [errors.isNotFoundError, new errors.NotFoundError('x')],
  [errors.isProxyRefusedError, new errors.ProxyRefusedError('x')],
  [errors.isRateLimitError, new errors.RateLimitError('x')],
  [errors.isServerError, new errors.ServerError('x')],
  [errors.isSubmitOutcomeUnknownError, new errors.SubmitOutcomeUnknownError('x', submitted)],
  [errors.isTaskFailedError, new errors.TaskFailedError('x', { taskStatus: 'FAILED' })],
  [errors.isTaskTimeoutError, new errors.TaskTimeoutError('x')],
  [errors.isTimeoutError, new errors.TimeoutError('x')],
  [errors.isWaitAbortedError, new errors.WaitAbortedError('x')],
];

describe('the guards', () => {
  it('know their own class and no other', () => {
    for (const [guard, own] of SAMPLES) {
      const known = SAMPLES.filter(([, error]) => guard(error)).map(([, error]) => error);
      // A class that extends another one is known by both guards.
      expect(known).toEqual(SAMPLES.map(([, error]) => error).filter((error) => error instanceof own.constructor));
      expect(errors.isRunningHubError(own)).toBe(true);
      expect(own.advice).not.toBe('');
    }
  });

  it('are there for every class, and every class has its own name and advice', () => {
    const guards = Object.keys(errors).filter((name) => name.startsWith('is') && name !== 'isRunningHubError');
    expect(SAMPLES).toHaveLength(guards.length);
    expect(new Set(SAMPLES.map(([, error]) => error.name)).size).toBe(SAMPLES.length);
  });

  it('know errors of another copy of the package, and no impostors', () => {
    class Foreign extends Error {
      override readonly name = 'InputError';
      get [Symbol.for('runninghub.error')]() {
        return true;
      }
    }
    expect(errors.isInputError(new Foreign())).toBe(true);
    expect(errors.isInputError(Object.assign(new Error('x'), { name: 'InputError' }))).toBe(false);
    expect(errors.isRunningHubError(new Error('x'))).toBe(false);
    for (const value of [undefined, null, 'x', { [Symbol.for('runninghub.error')]: true, name: 'InputError' }]) {
      expect([errors.isRunningHubError(value), errors.isInputError(value)]).toEqual([false, false]);
    }
  });
});

describe('an error', () => {
  it('is an Error with a cause only when there is one', () => {
    const cause = new Error('why');
    expect(new errors.InputError('x', { cause })).toMatchObject({ cause });
    expect('cause' in new errors.InputError('x')).toBe(false);
    expect(new errors.InputError('x')).toBeInstanceOf(errors.RunningHubError);
    expect(new errors.RunningHubError('x')).toMatchObject({ name: 'RunningHubError', message: 'x' });
    expect(new errors.RunningHubError('x').advice).toContain('Report');
  });

  it('turns into JSON with what helps a report, and without the body', () => {
    const error = new errors.ServerError('x', { code: '1000', status: 500, endpoint: '/a', body: { big: 1 }, task });
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name: 'ServerError',
      message: 'x',
      code: '1000',
      status: 500,
      endpoint: '/a',
      advice: error.advice,
      task: { v: 1, id: '1900000000000000301' },
    });
    expect(Object.keys(error)).not.toContain('body');
    expect(error.body).toEqual({ big: 1 });
    expect(Object.keys(error)).not.toContain('field');
  });

  it('of every class has a message of a length that a log can take', () => {
    const long = 'x'.repeat(1_000_000);
    for (const [, sample] of SAMPLES) {
      const Class = sample.constructor as new (message: string, details: object) => errors.RunningHubError;
      const cause = new Error(long, { cause: long });
      const error = new Class(long, { ...submitted, maxCost: '1', taskStatus: 'FAILED', cause, body: long });
      expect(error.message, sample.name).toMatch(/^x{10000}… \(the first 10000 of 1000000 characters\)$/);
      expect(JSON.stringify(error).length, sample.name).toBeLessThan(30_000);
      expect(error.body).toBe(long);
    }
  });

  it('of every class keeps in JSON all that it was given, except the response', () => {
    const cause = new Error('why', { cause: Object.assign(new TypeError('deeper'), { code: 'ECONNRESET' }) });
    const given = {
      code: '1007',
      status: 400,
      endpoint: '/a',
      field: 'prompt',
      unsent: true,
      retryAfter: 2000,
      requestId: 'r-1',
      attempts: 3,
      elapsed: 1200,
    };
    const of: Readonly<Record<string, object>> = {
      CostLimitError: { maxCost: '0.5', estimate: { amount: '1', currency: 'CNY', explanation: 'x' } },
      SubmitOutcomeUnknownError: { ...submitted, submittedAt: '1970-01-01T00:00:00.000Z' },
      TaskFailedError: { taskStatus: 'FAILED', reason: { nodeId: '6', message: 'OOM' }, contentRefused: true },
    };
    const classes = Object.values(errors).filter(
      (value) => value !== errors.RunningHubError && value.prototype instanceof errors.RunningHubError,
    );
    expect(classes).toHaveLength(SAMPLES.length);
    for (const Class of [...classes, errors.RunningHubError]) {
      const own = { ...of[Class.name], ...(Class === errors.SubmitOutcomeUnknownError && submitted) };
      const error = new (Class as new (message: string, details: object) => errors.RunningHubError)('what', {
        ...given,
        ...own,
        task,
        cause,
        body: { secret: 1 },
      });
      expect(JSON.parse(JSON.stringify(error))).toEqual({
        ...given,
        ...of[Class.name],
        name: error.name,
        message: 'what',
        advice: error.advice,
        task: { v: 1, id: '1900000000000000301' },
        cause: { name: 'Error', message: 'why', cause: { name: 'TypeError', message: 'deeper', code: 'ECONNRESET' } },
      });
    }
  });

  it('shows causes that are no errors, and ends a circle of them', () => {
    const shown = (cause: unknown) =>
      (JSON.parse(JSON.stringify(new errors.InputError('x', { cause }))) as { cause?: unknown }).cause;
    expect([shown('gone'), shown(null), shown(undefined)]).toEqual(['gone', undefined, undefined]);
    expect([shown({ key: 'k' }), shown(5)]).toEqual(['a value of type object', 'a value of type number']);
    const circle = new Error('round');
    circle.cause = circle;
    expect(JSON.stringify(shown(circle))?.match(/round/g)).toHaveLength(5);
  });

  it('of the platform never advises to submit again without a look for the task', () => {
    for (const [, error] of SAMPLES) {
      expect([
        error.name,
        /again/.test(error.advice) && /submit/i.test(error.advice) && !/call records|new task/.test(error.advice),
      ]).toEqual([error.name, false]);
    }
    const unknown = [{ status: 200, body: {} }, { code: '99999', message: 'odd' }, '/openapi/v2/vendor/model'] as const;
    const submit = toSubmitError(...unknown);
    expect(submit.advice).toMatch(/^Look first in the call records of the account whether this submit started a task/);
    // What is no submit, such as an upload, a download or a query, says nothing of one.
    const other = toError(...unknown);
    expect(other.advice).toBe('Try again later; report it with the code if it stays.');
    const facts = [submit, other].map((error) => [error.name, happenedIn(error), error.code]);
    expect(facts[0]).toEqual(facts[1]);
    const refused = [{ status: 200, body: {} }, { code: '1002', message: 'key' }, '/a'] as const;
    expect(toSubmitError(...refused)).toEqual(toError(...refused));
  });

  it('knows its task', () => {
    expect(new errors.TaskTimeoutError('x', { task })).toMatchObject({ task, taskId: '1900000000000000301' });
    expect(new errors.TaskTimeoutError('x').taskId).toBeUndefined();
    // Whatever ended the program: its log shows which task still runs.
    expect(inspect(new errors.CallbackError('x', { task }))).toContain("taskId: '1900000000000000301'");
    expect(inspect(new errors.CallbackError('x'))).not.toContain('taskId');
    expect(Object.keys(new errors.TaskTimeoutError('x', { task }))).not.toContain('task');
  });

  it('says what its class adds', () => {
    const estimate = { amount: '0.6', currency: 'USD', explanation: 'one picture' } as const;
    const limit = new errors.CostLimitError('x', { maxCost: '0.5', estimate, field: 'maxCost' });
    expect(JSON.parse(JSON.stringify(limit))).toMatchObject({ maxCost: '0.5', estimate, field: 'maxCost' });
    const unknown = new errors.SubmitOutcomeUnknownError('x', { ...submitted, endpoint: '/a' });
    expect(unknown).toMatchObject({ ...submitted, endpoint: '/a' });
    expect(JSON.parse(JSON.stringify(unknown))).toMatchObject({ model: 'vendor/model', fingerprint: 'ab' });
    const failed = new errors.TaskFailedError('x', { taskStatus: 'CANCEL', reason: { nodeId: '6' } });
    expect(failed).toMatchObject({ taskStatus: 'CANCEL', reason: { nodeId: '6' } });
    expect(JSON.parse(JSON.stringify(failed))).toMatchObject({ taskStatus: 'CANCEL', reason: { nodeId: '6' } });
    expect(
      [true, false].map((unsent) => [
        new errors.ConnectionError('x', { unsent }).unsent,
        new errors.TimeoutError('x', { unsent }).unsent,
      ]),
    ).toEqual([
      [true, true],
      [false, false],
    ]);
    expect(new errors.WaitAbortedError('x').name).toBe('AbortError');
  });
});

it('tells in one way that content was refused, before a task was accepted or after', () => {
  const refused = new errors.TaskFailedError('x', { taskStatus: 'FAILED', contentRefused: true });
  expect(errors.isContentPolicyError(refused)).toBe(true);
  expect(errors.isTaskFailedError(refused)).toBe(true);
  expect(refused.toJSON()).toMatchObject({ contentRefused: true });
  expect(errors.isContentPolicyError(new errors.TaskFailedError('x', { taskStatus: 'FAILED' }))).toBe(false);
});
