import { describe, expect, it } from 'vitest';
import { CODES_BY_CLASS, RETRYABLE_CODES } from '../../generated/error-classes.gen.js';
import {
  ConnectionError,
  type ErrorDetails,
  InsufficientBalanceError,
  NotFoundError,
  ProxyRefusedError,
  RateLimitError,
  ServerError,
  TimeoutError,
} from '../../src/errors/index.js';
import { isFinalRefusal, isPassing } from '../../src/http/classify.js';

const passes = (details: ErrorDetails) => isPassing(new ServerError('x', details));

describe('a failure passes', () => {
  it('when no response came, or too many requests did', () => {
    for (const error of [new ConnectionError('x'), new TimeoutError('x'), new RateLimitError('x')]) {
      expect([error.name, isPassing(error)]).toEqual([error.name, true]);
    }
  });

  it('by the codes of which the table says so, whatever the status', () => {
    for (const code of RETRYABLE_CODES.split(' ')) {
      expect([code, passes({ code, status: 200, body: {} }), passes({ code })]).toEqual([code, true, true]);
    }
  });

  it('by the status of the server, or of a request that came too late or too early', () => {
    for (const status of [408, 425, 429, 500, 502, 599]) {
      expect([status, passes({ status, body: {} })]).toEqual([status, true]);
      expect([status, passes({ status, body: {}, code: '99999' })]).toEqual([status, true]);
    }
  });

  it('behind the page of a gateway, unless it refuses the key', () => {
    for (const status of [0, 200, 302, 400, 403, 404, 409])
      expect([status, passes({ status })]).toEqual([status, true]);
    expect(passes({ status: 401 })).toBe(false);
    expect(passes({ status: 404, code: '99999' })).toBe(true);
  });

  it('as an object of another form than the responses of the platform', () => {
    for (const status of [200, 302, 399]) expect([status, passes({ status, body: {} })]).toEqual([status, true]);
  });
});

it('of a proxy passes alone when it was asked too often', () => {
  const refused = (status: number) => new ProxyRefusedError('x', { status, code: 'PROXY_REFUSED', body: {} });
  expect([isPassing(refused(429)), isFinalRefusal(refused(429))]).toEqual([true, false]);
  expect([isPassing(refused(403)), isFinalRefusal(refused(403))]).toEqual([false, true]);
});

describe('a failure stays', () => {
  it('when no response reported it', () => {
    expect([passes({}), passes({ body: {} }), passes({ code: '99999' })]).toEqual([false, false, false]);
  });

  it('by a code that says something about the request, whatever the status', () => {
    const codes = [...CODES_BY_CLASS.auth.split(' '), ...CODES_BY_CLASS.invalid_request.split(' '), '1000'];
    for (const code of codes.filter((one) => !RETRYABLE_CODES.split(' ').includes(one))) {
      const all = [{ status: 502 }, { status: 200 }, { status: 408, body: {} }].map((more) =>
        passes({ code, ...more }),
      );
      expect([code, ...all]).toEqual([code, false, false, false]);
    }
  });

  it('by a status that says something about the request', () => {
    for (const status of [400, 401, 404, 409, 418, 499]) {
      expect([status, passes({ status, body: {} })]).toEqual([status, false]);
    }
  });

  it('as the status of a task that is not named, unless it is a report of a gateway', () => {
    for (const status of ['SUCCESS', 'RUNNING', 'ok']) {
      for (const named of [{}, { taskId: '' }, { taskId: null }, { taskId: {} }])
        for (const body of [
          { ...named, status },
          { code: 0, data: { ...named, status } },
          { taskId: '', data: { status } },
        ])
          expect([body, passes({ status: 200, body })]).toEqual([body, false]);
    }
    const named = { taskId: '7', status: 'SUCCESS' };
    for (const body of [{ data: named }, { taskId: '7', data: { status: 'x' } }, { data: 'x' }, { data: {} }])
      expect([body, passes({ status: 200, body })]).toEqual([body, true]);
    for (const body of [
      { status: 'error', success: false },
      { status: 'error', error: { message: 'down' } },
    ])
      expect([body, passes({ status: 200, body })]).toEqual([body, true]);
    for (const body of [
      { status: '' },
      { status: 500 },
      { status: null },
      { taskId: '7' },
      { taskId: '7', status: 'x' },
    ])
      expect([body, passes({ status: 200, body })]).toEqual([body, true]);
    expect(passes({ status: 302, body: { status: 'error' } })).toBe(true);
  });

  it('with a code that nobody knows, or words about money, and a status of success', () => {
    expect(passes({ status: 200, body: {}, code: '99999' })).toBe(false);
    expect(isPassing(new InsufficientBalanceError('x', { status: 200, body: {} }))).toBe(false);
    expect(isPassing(new NotFoundError('x', { status: 302, body: {} }))).toBe(false);
  });
});
