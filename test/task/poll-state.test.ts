import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  AuthenticationError,
  CallbackError,
  ConnectionError,
  NotFoundError,
  RateLimitError,
  ServerError,
  TimeoutError,
} from '../../src/index.js';
import type { OutputKind } from '../../src/contract/model.js';
import { PollState } from '../../src/task/polling.js';

/** The state of a wait for an output of this kind, by a client that says so about retries. */
const stateOf = (output?: OutputKind, maxRetries?: number) =>
  new PollState(output, { retries: (usual?: number) => maxRetries ?? usual ?? 3 });

const thrown = (act: () => void): unknown => {
  try {
    act();
    return undefined;
  } catch (error) {
    return error;
  }
};

beforeEach(() => {
  vi.useFakeTimers();
  // No jitter.
  vi.spyOn(Math, 'random').mockReturnValue(0.5);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('the pause before a query', () => {
  it('is none while nothing is known of the task, and grows with the queries otherwise', () => {
    const state = stateOf('image');
    expect(state.pause(false)).toBe(0);
    expect(state.pause(true)).toBeCloseTo(1000);
    state.succeeded();
    expect(state.pause(true)).toBeCloseTo(1300);
    state.succeeded();
    expect(state.pause(true)).toBeCloseTo(1690);
    for (let polls = 0; polls < 100; polls++) state.succeeded();
    expect(state.pause(true)).toBeCloseTo(5000);
  });

  it('grows with the queries that failed in a row, also while nothing is known', () => {
    const state = stateOf('video');
    state.failed(new ConnectionError('gone'));
    expect(state.pause(false)).toBeCloseTo(1300);
    state.failed(new ConnectionError('gone'));
    expect(state.pause(false)).toBeCloseTo(1690);
    state.succeeded();
    expect(state.pause(false)).toBe(0);
    expect(state.pause(true)).toBeCloseTo(1300);
    for (let polls = 0; polls < 100; polls++) state.succeeded();
    expect(state.pause(true)).toBeCloseTo(10_000);
  });

  it('is as long as the last failure asks, until a query succeeds', () => {
    const state = stateOf();
    state.failed(new RateLimitError('busy', { retryAfter: 20_000 }));
    expect(state.pause(true)).toBe(20_000);
    state.failed(new RateLimitError('busy', { retryAfter: 1 }));
    expect(state.pause(true)).toBeCloseTo(1690);
    state.failed(new RateLimitError('busy', { retryAfter: 20_000 }));
    state.succeeded();
    expect(state.pause(false)).toBe(0);
  });
});

describe('a query that fails', () => {
  it('is kept as the reason until one succeeds', () => {
    const state = stateOf('image');
    const error = new ServerError('busy');
    state.failed(error);
    expect(state.failure).toBe(error);
    expect(state.polls).toBe(0);
    state.succeeded();
    expect([state.failure, state.polls]).toEqual([undefined, 1]);
  });

  it('ends the wait at the fifth in a row, and successes count anew', () => {
    const state = stateOf('image');
    const errors = Array.from({ length: 5 }, (_, index) => new NotFoundError(`gone ${index}`));
    for (const error of errors.slice(0, 4)) state.failed(error);
    state.succeeded();
    for (const error of errors.slice(0, 4)) state.failed(error);
    expect(thrown(() => state.failed(errors[4]))).toBe(errors[4]);
  });

  it('ends the wait as early as the client says', () => {
    const state = stateOf('image', 0);
    const error = new NotFoundError('gone');
    expect(thrown(() => state.failed(error))).toBe(error);
  });

  it.each([
    new ConnectionError('gone'),
    new TimeoutError('slow'),
    new RateLimitError('busy'),
    new ServerError('bad gateway', { status: 502 }),
    new AuthenticationError('the page of a gateway', { status: 403 }),
  ])('does not count when it says nothing about the task: %s', (error) => {
    const state = stateOf('image');
    for (let times = 0; times < 4; times++) state.failed(new NotFoundError('x'));
    for (let times = 0; times < 20; times++) state.failed(error);
    expect(state.failure).toBe(error);
    const fifth = new NotFoundError('y');
    expect(thrown(() => state.failed(fifth))).toBe(fifth);
  });

  it.each([new AuthenticationError('no'), new CallbackError('no'), new Error('no'), 'no'])(
    'ends the wait at once when waiting on has no sense: %s',
    (error) => {
      const state = stateOf('image');
      expect(thrown(() => state.failed(error))).toBe(error);
      expect(state.failure).toBeUndefined();
    },
  );
});

it('the wait says how long it took, how often was asked, and why the last query was in vain', () => {
  vi.advanceTimersByTime(5000);
  const state = stateOf('image');
  vi.advanceTimersByTime(1234);
  expect(state.elapsed).toBe(1234);
  state.asked = 1;
  expect(state.summary).toBe('It was asked about once.');
  state.asked = 2;
  expect(state.summary).toBe('It was asked about 2 times.');
  state.failed(new ServerError('/a: busy'));
  expect(state.summary).toBe('It was asked about 2 times, in vain the last time: /a: busy.');
});
