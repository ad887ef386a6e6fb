import { expect, it } from 'vitest';
import { Refusal, refused, toResponse, Unreachable } from '../../src/proxy/refusal.js';

it.each([400, 403, 408, 413, 415])(
  'a refusal of %d has a code of its own, so that a page knows whose it is',
  (status) => {
    const { text, ...rest } = refused(new Refusal(status, 'no', 'Do this.'));
    expect(rest).toEqual({ status, isJson: true, headers: {} });
    const msg = 'the proxy of this app refused it: no';
    expect(JSON.parse(text)).toEqual({ code: 'PROXY_REFUSED', msg, advice: 'Do this.', data: null });
  },
);

it('a response that never came is no refusal of the proxy', () => {
  const { status, text } = refused(new Refusal(502, 'no response'));
  expect([status, JSON.parse(text)]).toEqual([502, { code: 502, msg: 'no response', data: null }]);
});

it('a platform that got nothing is said to be busy, so that the submit is tried again', () => {
  const cause = new TypeError('fetch failed');
  const error = new Unreachable(cause);
  expect(error).toMatchObject({ status: 503, cause });
  const { status, text } = refused(error);
  expect(status).toBe(503);
  expect(JSON.parse(text)).toEqual({
    errorCode: '1011',
    taskId: '',
    errorMessage: 'RunningHub could not be reached, and got nothing',
  });
});

it('a refusal has a cause only when there is one', () => {
  expect(new Refusal(400, 'no')).not.toHaveProperty('cause');
  expect(new Refusal(400, 'no', 'Do this.', null).cause).toBeNull();
});

it.each([
  [true, 'application/json'],
  [false, 'application/octet-stream'],
])('no response is taken for a page or kept (JSON: %s)', async (isJson, type) => {
  const headers = { 'retry-after': '5', 'content-type': 'text/html', 'cache-control': 'public' };
  const response = toResponse({ status: 429, text: '<html>', isJson, headers }, { vary: 'origin' });
  expect([response.status, await response.text()]).toEqual([429, '<html>']);
  expect(Object.fromEntries(response.headers)).toEqual({
    'retry-after': '5',
    vary: 'origin',
    'content-type': type,
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  });
});
