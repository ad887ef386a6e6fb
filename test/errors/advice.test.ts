import { describe, expect, it } from 'vitest';
import * as errors from '../../src/errors/index.js';
import { createTask } from '../../src/task/task.js';

type Details = errors.ErrorDetails & Record<string, unknown>;

/** What a reader of each class is told to do. */
const COST = { amount: '2', currency: 'CNY', explanation: '2 CNY per call' };

const ADVICE: Record<string, [make: (details?: Details) => errors.RunningHubError, advice: RegExp]> = {
  RunningHubError: [(details) => new errors.RunningHubError('x', details), /^Report this with the code/],
  AuthenticationError: [(details) => new errors.AuthenticationError('x', details), /^Check the API key.* site /],
  CallbackError: [(details) => new errors.CallbackError('x', details), /^Mend the function.*error\.task\.result\(\)/],
  ConnectionError: [(details) => new errors.ConnectionError('x', details), /^Check the network.* try again/],
  ContentPolicyError: [(details) => new errors.ContentPolicyError('x', details), /^Change the prompt or the media/],
  CostLimitError: [
    (details) => new errors.CostLimitError('x', { maxCost: '1', estimate: COST, ...details }),
    /^Choose a cheaper model.* or raise maxCost/,
  ],
  InputError: [(details) => new errors.InputError('x', details), /^Correct the input/],
  InsufficientBalanceError: [(details) => new errors.InsufficientBalanceError('x', details), /^Top up the account/],
  NotFoundError: [(details) => new errors.NotFoundError('x', details), /^Check the id, .* account\.$/],
  RateLimitError: [(details) => new errors.RateLimitError('x', details), /^Wait and try again/],
  ServerError: [(details) => new errors.ServerError('x', details), /^Try again later/],
  SubmitOutcomeUnknownError: [
    (details) =>
      new errors.SubmitOutcomeUnknownError('x', {
        model: 'a/b',
        submittedAt: new Date(0),
        fingerprint: 'ab',
        ...details,
      }),
    /^Look for a new task .* before you submit again/,
  ],
  TaskFailedError: [
    (details) => new errors.TaskFailedError('x', { taskStatus: 'FAILED', ...details }),
    /^Change the input if it is the cause, and submit again as a new task/,
  ],
  TaskTimeoutError: [(details) => new errors.TaskTimeoutError('x', details), /^The task still runs\. Wait again/],
  TimeoutError: [(details) => new errors.TimeoutError('x', details), /^Try again, or raise the limit/],
  AbortError: [(details) => new errors.WaitAbortedError('x', details), /^The task still runs\. Wait again/],
};

/** Of these, a request failed: where it was about a task, that goes on. */
const OF_REQUESTS = new Set(['ConnectionError', 'RateLimitError', 'ServerError', 'TimeoutError']);

describe.each(Object.entries(ADVICE))('the advice of %s', (name, [make, advice]) => {
  it('says what to do', () => {
    const error = make();
    expect(error.name).toBe(name);
    expect(error.advice).toMatch(advice);
  });

  it('about a request for a task is to wait for the task', () => {
    const task = createTask({} as never, { v: 1, id: '1900000000000000301' });
    const waits =
      /^This tells nothing about the task, which goes on\..*error\.task\.result\(\); do not submit again\.$/;
    expect(make({ task }).advice).toMatch(OF_REQUESTS.has(name) ? waits : advice);
  });
});

it('no limit is raised for a price that is not known', () => {
  expect(new errors.CostLimitError('x', { maxCost: '1' }).advice).toMatch(/^No maxCost fits a price that is not known/);
});

it('a task that failed can have the advice of its code', () => {
  const error = new errors.TaskFailedError('x', { taskStatus: 'FAILED', advice: 'Use another voice.' });
  expect(error.advice).toBe('Use another voice.');
});

describe('the advice about an input', () => {
  const advice = (details: errors.ErrorDetails) => new errors.InputError('x', details).advice;
  const found = (...paths: unknown[]) => ({ field: 'first', body: paths.map((path) => ({ path })) });

  it.each<[errors.ErrorDetails, string]>([
    [{ field: 'prompt' }, 'prompt'],
    [{ field: 'prompt', body: { errorCode: '1007' } }, 'prompt'],
    [found(), 'first'],
    [found('', 5), 'first'],
    [{ field: 'first', body: [null, 'text'] }, 'first'],
    [found('a', 'b', 'a', ''), 'a and b'],
    [found('a', 'b', 'c', 'd', 'e'), 'a, b, c, d and e'],
    [found('a', 'b', 'c', 'd', 'e', 'f', 'g'), 'a, b, c, d, e and 2 more'],
    [{ body: [{ path: 'a' }] }, 'a'],
  ])('names what is wrong: %j', (details, named) => {
    expect(advice(details)).toBe(
      `Correct ${named}; the message says what is wrong and what is allowed. Nothing was started.`,
    );
  });

  it('says where names come from when it is about the model', () => {
    expect(advice({ field: 'model' })).toMatch(/^Take a helper .* an id: searchModels of runninghub\/catalog/);
  });

  it('says how to learn the field when it is not known', () => {
    expect(advice({})).toMatch(/^Correct the input\. .*validate of runninghub\/validate/);
    expect(advice({ body: [{ path: '' }] })).toBe(advice({}));
  });
});
