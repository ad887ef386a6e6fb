import { expect, it } from 'vitest';
import { Refusal, refused, toResponse, Unreachable } from '../../src/proxy/refusal.js';

it.each([
  [400, 400],
  [403, 403],
  [408, 400],
  [413, 413],
  [415, 400],
  [502, 502],
])('a refusal of %d has the code %d, so that no client waits or takes it for a task', (status, code) => {
  const { text, ...rest } = refused(new Refusal(status, 'no'));
  expect(rest).toEqual({ status, isJson: true, headers: {} });
  expect(JSON.parse(text)).toEqual({ code, msg: 'no', data: null });
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
  expect(new Refusal(400, 'no', null).cause).toBeNull();
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
