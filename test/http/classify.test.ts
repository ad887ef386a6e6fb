import { describe, expect, it } from 'vitest';
import {
  AMBIGUOUS_CODES,
  CODES_BY_CLASS,
  type ErrorClass,
  NO_PRICE_CODES,
  QUEUE_FULL_CODES,
  REJECTED_WITHOUT_TASK_CODES,
  REJECTION_CODES,
} from '../../generated/error-classes.gen.js';
import { errorCodes } from '../../generated/errors.gen.js';
import type { ApiResponse } from '../../src/http/response.js';
import {
  adviceFor,
  isAmbiguous,
  isFull,
  isRejection,
  isUnpriced,
  stateOfCode,
  toError,
} from '../../src/http/classify.js';
import { ContentPolicyError, InputError, RunningHubError } from '../../src/errors/index.js';

const ENDPOINT = '/openapi/v2/vendor/model';

function response(status: number, body: unknown = {}, more: Partial<ApiResponse> = {}): ApiResponse {
  return { status, body, ...more };
}

/** What is thrown for each class of codes in the table. */
const THROWN: Record<ErrorClass, string> = {
  auth: 'AuthenticationError',
  quota: 'InsufficientBalanceError',
  rate_limit: 'RateLimitError',
  invalid_request: 'InputError',
  not_found: 'NotFoundError',
  content_policy: 'ContentPolicyError',
  conflict: 'ServerError',
  task_failed: 'ServerError',
  transient: 'ServerError',
  state_signal: 'ServerError',
  unknown: 'ServerError',
};

const failures = errorCodes.filter((known) => known.class !== 'state_signal');

describe('the class of an error', () => {
  it.each(failures.map((known) => [known.family, String(known.code ?? known.match), known] as const))(
    'follows the table: %s %s',
    (family, code, known) => {
      const isHttp = family === 'http';
      const failure = isHttp || known.match ? { message: known.match ?? known.name } : { code, message: known.name };
      const error = toError(response(isHttp ? Number(code) : 200), failure, ENDPOINT);
      expect(error.name).toBe(THROWN[known.class]);
      const shown = 'code' in failure ? `${known.name} [${code}]` : failure.message;
      const refused = /the API key was refused: /;
      expect(error.message.replace(refused, '')).toBe(`${ENDPOINT}: ${shown}. ${error.advice}`);
      expect(error.advice.length).toBeGreaterThan(10);
    },
  );

  it('follows the code rather than the HTTP status', () => {
    expect(toError(response(404), { code: '1007', message: 'x' }, ENDPOINT).name).toBe('InputError');
    expect(toError(response(400), { code: '1000', message: 'x' }, ENDPOINT).name).toBe('ServerError');
  });

  it('follows the HTTP status when nobody knows the code', () => {
    expect(toError(response(401), { code: '99401', message: 'x' }, ENDPOINT).name).toBe('AuthenticationError');
    expect(toError(response(200), { code: '99401', message: 'x' }, ENDPOINT).name).toBe('ServerError');
  });

  it('does not take an HTTP status for a code of the platform', () => {
    for (const status of [301, 412, 415, 416, 421, 423, 433]) {
      expect([status, toError(response(status), { message: 'x' }, ENDPOINT).name]).toEqual([status, 'ServerError']);
    }
  });

  it('follows the words about money only when no code says something else', () => {
    const named = (status: number, failure: { code?: string; message: string }) =>
      toError(response(status), failure, ENDPOINT).name;
    expect(named(403, { message: 'Insufficient balance' })).toBe('InsufficientBalanceError');
    expect(named(200, { code: '1', message: 'NOT_ENOUGH_COINS' })).toBe('InsufficientBalanceError');
    expect(named(200, { code: '1014', message: 'insufficient permissions' })).toBe('AuthenticationError');
    expect(named(200, { code: '1007', message: 'insufficient resolution' })).toBe('InputError');
  });

  it('tells everything that the response told', () => {
    const details = { retryAfter: 2000, requestId: 'r-1' };
    const body = { errorCode: '1003' };
    const error = toError(response(429, body, details), { code: '1003', message: 'slow down' }, ENDPOINT);
    expect(error).toMatchObject({ code: '1003', status: 429, endpoint: ENDPOINT, body, ...details });
    expect(error.message).toBe(`${ENDPOINT}: slow down [1003]. ${error.advice}`);
  });

  it('has a message without secrets, and one when the platform gives none', () => {
    const error = toError(response(200), { message: 'see https://x.example/?apiKey=abcdef' }, ENDPOINT);
    expect(error.message).toBe(`${ENDPOINT}: see https://x.example/?apiKey=[redacted]. ${error.advice}`);
    const silent = toError(response(200), { code: '1', message: '' }, ENDPOINT);
    expect(silent.message).toBe(`${ENDPOINT}: no message [1]. ${silent.advice}`);
  });
});

it('reads the codes of v1 that are states of a task, and takes no other code for one', () => {
  expect(['804', '813', '0', '805', undefined].map(stateOfCode)).toEqual([
    'RUNNING',
    'QUEUED',
    undefined,
    undefined,
    undefined,
  ]);
});

it('advises about a task by its code only where the code tells what was wrong with the input or the output', () => {
  const advised = (code?: string) => adviceFor(code);
  expect(advised('1007')).toBe(new InputError('x').advice);
  expect(advised('1501')).toBe(new ContentPolicyError('x').advice);
  expect(advised('1007')).not.toBe(advised('1501'));
  for (const code of ['416', '802', '1000', '1003', '380', '99999', undefined]) expect(advised(code)).toBeUndefined();
});

it('knows the codes by which the price preview says that there is no price', () => {
  for (const code of NO_PRICE_CODES.split(' ')) expect(isUnpriced(new RunningHubError('x', { code }))).toBe(true);
  expect(isUnpriced(new RunningHubError('x', { code: '1000' }))).toBe(false);
  expect(isUnpriced(new RunningHubError('x'))).toBe(false);
});

describe('what a response to a submit proves', () => {
  const open = (status: number, code?: string) => isAmbiguous(response(status), { ...(code && { code }), message: '' });
  const refused = (status: number, code?: string, body: unknown = {}) =>
    isRejection(response(status, body), { ...(code && { code }), message: '' });
  const codes = (list: string) => list.split(' ');

  it('is that nothing was started, for the codes of which the table says so', () => {
    for (const code of codes(REJECTION_CODES)) expect([code, refused(200, code)]).toEqual([code, true]);
    const others = failures.map(({ code }) => String(code)).filter((code) => !codes(REJECTION_CODES).includes(code));
    for (const code of others) expect([code, refused(200, code)]).toEqual([code, false]);
  });

  it('is nothing, for the codes of which the table says that a task may exist', () => {
    for (const code of codes(AMBIGUOUS_CODES)) expect([code, open(200, code)]).toEqual([code, true]);
    for (const list of Object.values(CODES_BY_CLASS)) {
      for (const code of codes(list)) expect([code, open(200, code), open(500, code)]).toEqual([code, false, false]);
    }
  });

  // Money depends on these, so a change of the table has to be meant.
  it('follows the codes that are known to have each meaning', () => {
    expect({ REJECTION_CODES, QUEUE_FULL_CODES, REJECTED_WITHOUT_TASK_CODES }).toEqual({
      REJECTION_CODES: '415 421 429 814 1003 1520',
      QUEUE_FULL_CODES: '415 421 814 1520',
      REJECTED_WITHOUT_TASK_CODES: '1010 1011',
    });
  });

  it('needs the word of the response itself when the platform is busy', () => {
    for (const code of codes(REJECTED_WITHOUT_TASK_CODES)) {
      expect(refused(200, code, { taskId: '' })).toBe(true);
      expect(refused(200, code, { taskId: null })).toBe(false);
      expect(refused(200, code, {})).toBe(false);
      expect(open(200, code)).toBe(true);
    }
  });

  it('follows the HTTP status when there is no code, or one that nobody knows', () => {
    for (const code of [undefined, '42900']) {
      expect(refused(429, code)).toBe(true);
      expect([400, 401, 404, 418, 302, 307].filter((status) => open(status, code))).toEqual([]);
      expect([303, 408, 500, 502, 599].filter((status) => !open(status, code))).toEqual([]);
      expect(refused(503, code)).toBe(false);
    }
    expect([200, 202, 299].filter((status) => !open(status))).toEqual([]);
    expect([0, 300].filter((status) => open(status))).toEqual([]);
    expect([100, 101, 150, 199].filter((status) => !open(status))).toEqual([]);
    // A known code outweighs the status.
    expect([refused(429, '1007'), refused(429, '1000'), open(502, '1007')]).toEqual([false, false, false]);
  });

  it('is nothing when a code that nobody knows comes with a status of success, unless more is said', () => {
    const isOpen = (code: string, message: string, body: unknown) =>
      isAmbiguous(response(200, body), { code, message });
    for (const code of ['200', 'SUCCESS', '99999', '-1', '1']) {
      expect([code, isOpen(code, 'ok', {}), isOpen(code, 'no', { taskId: null })]).toEqual([code, true, true]);
      expect([code, isOpen(code, 'no', { taskId: '' })]).toEqual([code, false]);
      expect([code, isOpen(code, 'NOT_ENOUGH_COINS', {})]).toEqual([code, false]);
      expect([code, isOpen(code, 'ApiKey verification failed', {})]).toEqual([code, false]);
    }
    // A failure without any code may be a gateway's, which knows nothing of tasks or money.
    expect(isAmbiguous(response(200, { taskId: '' }), { message: 'insufficient' })).toBe(true);
  });

  it('is a full queue for the codes that mean one', () => {
    const full = failures
      .map((known) => String(known.code))
      .filter((code) => {
        return isFull(new RunningHubError('x', { code }));
      });
    expect(new Set(full)).toEqual(new Set(['415', '421', '814', '1520']));
    expect(isFull(new RunningHubError('x'))).toBe(false);
  });
});
