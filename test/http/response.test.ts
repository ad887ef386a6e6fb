import { describe, expect, it, vi } from 'vitest';
import { dataIn, decode, failureOf } from '../../src/http/response.js';

const failureIn = (body: unknown, status = 200) =>
  failureOf(decode(status, new Headers(), typeof body === 'string' ? body : JSON.stringify(body)));

describe('a failure in a response', () => {
  it.each<[string, unknown, number, object | undefined]>([
    [
      'v2 form',
      { errorCode: '1007', errorMessage: 'no prompt', taskId: '' },
      200,
      { code: '1007', message: 'no prompt' },
    ],
    [
      'task that was refused, in an envelope of success',
      { code: 0, msg: 'success', data: { taskId: '', status: '', errorCode: '1007', errorMessage: 'no prompt' } },
      200,
      { code: '1007', message: 'no prompt' },
    ],
    ['task in an envelope', { code: 0, data: { taskId: '19', status: 'FAILED', errorCode: '1501' } }, 200, undefined],
    ['nothing in an envelope', { code: 0, data: { taskId: '', errorCode: '' } }, 200, undefined],
    ['envelope', { code: 301, msg: 'PARAMS_INVALID', data: null }, 200, { code: '301', message: 'PARAMS_INVALID' }],
    ['form of uploads', { code: 401, message: 'no key' }, 200, { code: '401', message: 'no key' }],
    ['code as text', { code: '301', msg: 'x' }, 200, { code: '301', message: 'x' }],
    ['code without a text', { code: 301 }, 200, { code: '301', message: '' }],
    ['body before status', { code: 301, msg: 'x' }, 500, { code: '301', message: 'x' }],
    ['success of an envelope', { code: 0, msg: 'success' }, 200, undefined],
    ['success of newer endpoints', { code: 200, message: 'success' }, 200, undefined],
    ['success of newer endpoints, as text', { code: '200', msg: 'success' }, 200, undefined],
    ['code of success, but a failing status', { code: 200, msg: 'gone' }, 502, { message: 'gone' }],
    ['bare list', [{ id: 1 }], 200, undefined],
    ['list with a failing status', [], 400, { message: 'HTTP 400' }],
    ['list in a redirect', [], 302, { message: 'a redirect, as to a page where one signs in' }],
    ['success with a code in text', { code: '0', msg: 'success' }, 200, undefined],
    ['success with an error code of zero', { errorCode: 0, status: 'RUNNING' }, 200, undefined],
    ['success with an error code in text', { errorCode: '0', status: 'RUNNING' }, 200, undefined],
    ['error code of zero in an envelope that failed', { errorCode: '0', code: 301 }, 200, { code: '301', message: '' }],
    ['success of v2', { errorCode: '', errorMessage: '' }, 200, undefined],
    ['null for nothing', { errorCode: null, errorMessage: null, code: null }, 200, undefined],
    ['status only', { error: 'Not Found' }, 404, { message: 'HTTP 404: Not Found' }],
    ['success that is denied', { success: false, message: 'no quota' }, 200, { message: 'no quota' }],
    ['success that is denied without a word', { success: false }, 200, { message: 'HTTP 200' }],
    ['error in an object', { error: { message: 'bad key', type: 'auth' } }, 200, { message: 'bad key' }],
    ['error in an object, in short', { error: { msg: 'bad key' } }, 401, { message: 'bad key' }],
    [
      'code in an object',
      { error: { code: 1501, message: 'nsfw' } },
      400,
      { code: '1501', message: 'nsfw', isNested: true },
    ],
    ['code in an object, as text', { error: { code: '421' } }, 200, { code: '421', message: '', isNested: true }],
    [
      'form of v2 in an object',
      { error: { errorCode: '1501', errorMessage: 'nsfw', message: 'x' } },
      200,
      { code: '1501', message: 'nsfw', isNested: true },
    ],
    ['code before that of an object', { code: 301, error: { code: 1501 } }, 200, { code: '301', message: '' }],
    [
      'code in an object beside a code of success',
      { code: 0, msg: 'm', error: { code: 1501, message: 'nsfw' } },
      200,
      { code: '1501', message: 'm', isNested: true },
    ],
    [
      'HTTP status in an object',
      { error: { code: 415, message: 'Unsupported Media Type' } },
      415,
      { message: 'Unsupported Media Type' },
    ],
    ['HTTP status of success in an object', { error: { code: 200 } }, 200, undefined],
    ['code of zero in an object', { error: { code: 0 } }, 200, undefined],
    ['code in an object that is none', { error: { code: { value: 1501 } } }, 500, { message: 'HTTP 500' }],
    ['error that says nothing', { error: {}, success: true }, 200, undefined],
    ['detail', { detail: 'Not authenticated' }, 403, { message: 'Not authenticated' }],
    ['status with a message', { message: 'no such page' }, 404, { message: 'no such page' }],
    ['success code, but a failing status', { code: 0, msg: '' }, 502, { message: 'HTTP 502' }],
    ['page', '\n<h1>Bad\n  Gateway</h1>\n', 502, { message: 'HTTP 502: <h1>Bad Gateway</h1>' }],
    ['page with status 200', '<h1>Sorry</h1>', 200, { message: 'a response that is not JSON: <h1>Sorry</h1>' }],
    ['nothing', '', 200, { message: 'an empty response' }],
    ['nothing with status 500', '', 500, { message: 'HTTP 500' }],
    ['bad request without a word', '', 400, { message: 'HTTP 400' }],
    ['redirect with a choice', '', 300, { message: 'a redirect, as to a page where one signs in' }],
    ['redirect with an object', { code: 0, data: {} }, 300, { message: 'HTTP 300' }],
    ['redirect', '', 302, { message: 'a redirect, as to a page where one signs in' }],
    ['redirect in a browser', '', 0, { message: 'a redirect, as to a page where one signs in' }],
    ['success below 300', { data: 1 }, 299, undefined],
    ['redirect that is the last one', '', 399, { message: 'a redirect, as to a page where one signs in' }],
    ['text before another', { errorMessage: 'a', msg: 'b', message: 'c' }, 500, { message: 'a' }],
    ['second text before another', { msg: 'b', message: 'c', error: { message: 'd' } }, 500, { message: 'b' }],
    ['text of an object before the detail', { error: { message: 'd', msg: 'e' }, detail: 'f' }, 500, { message: 'd' }],
    ['error with a text beside it', { error: 'Not Found', message: 'm' }, 404, { message: 'm' }],
  ])('%s', (_, body, status, expected) => {
    expect(failureIn(body, status)).toEqual(expected);
  });

  it('quotes only the beginning of a text', () => {
    for (const body of [{ error: 'x'.repeat(10_000) }, { message: 'x'.repeat(10_000) }, { code: 'x'.repeat(10_000) }]) {
      const { message, code = '' } = failureIn(body, 500)!;
      expect(message.length + code.length).toBeLessThan(4100);
    }
  });

  it('quotes only the beginning of a page', () => {
    expect(failureIn('x'.repeat(5000), 502)).toEqual({ message: `HTTP 502: ${'x'.repeat(200)}` });
  });

  it('keeps a code as long as any is, and a text as long as anybody reads', () => {
    expect(failureIn({ code: 'x'.repeat(201) })!.code).toBe('x'.repeat(200));
    const cut = `${'x'.repeat(4000)}… (the first 4000 of 4001 characters)`;
    expect(failureIn({ code: 1, msg: 'x'.repeat(4001) })!.message).toBe(cut);
    expect(failureIn({ error: 'x'.repeat(4001) }, 500)!.message).toMatch(/^HTTP 500: x{3990}… \(the first 4000 of/);
  });
});

describe('headers of a response', () => {
  const headersOf = (headers: Record<string, string>) => decode(200, new Headers(headers), '{}');

  it('give the wait in milliseconds and the id of the request', () => {
    expect(headersOf({ 'retry-after': '1.5', 'x-trace-id': 't' })).toMatchObject({ retryAfter: 1500, requestId: 't' });
    expect(headersOf({ 'retry-after': 'Thu, 01 Jan 1970 00:00:00 GMT' })).toMatchObject({ retryAfter: 0 });
    expect(headersOf({ 'x-request-id': 'r', 'x-trace-id': 't' })).toMatchObject({ requestId: 'r' });
  });

  it.each<[string, string | undefined, number | undefined]>([
    ['0', undefined, 0],
    [' 7 ', undefined, 7000],
    ['12.25', undefined, 12_250],
    ['-3', undefined, 0],
    ['7 s', undefined, undefined],
    ['Infinity', undefined, undefined],
    ['x7', undefined, undefined],
    ['Tue, 24 Nov 2020 10:00:30 GMT', 'Tue, 24 Nov 2020 10:00:00 GMT', 30_000],
    ['Tue, 24 Nov 2020 10:00:00 GMT', 'Tue, 24 Nov 2020 10:00:30 GMT', 0],
  ])('make of a wait of %j, said at %j, %j ms', (wait, date, ms) => {
    expect(headersOf({ 'retry-after': wait, ...(date && { date }) }).retryAfter).toBe(ms);
  });

  it('are read by the clock of this machine when the server tells no time', () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('Tue, 24 Nov 2020 10:00:00 GMT') });
    try {
      const wait = { 'retry-after': 'Tue, 24 Nov 2020 10:00:30 GMT' };
      expect(headersOf(wait).retryAfter).toBe(30_000);
      expect(headersOf({ ...wait, date: 'today' }).retryAfter).toBe(30_000);
    } finally {
      vi.useRealTimers();
    }
  });

  it('and the body are cleaned, and an id of a request is no longer than ids are', () => {
    const headers = new Headers({ 'x-request-id': `a-secret${'x'.repeat(300)}` });
    const clean = (text: string) => text.replaceAll('a-secret', '***');
    expect(decode(200, headers, '{"echo":"a-secret"}', clean)).toEqual({
      status: 200,
      body: { echo: '***' },
      json: '{"echo":"***"}',
      requestId: `***${'x'.repeat(197)}`,
    });
    expect(decode(502, new Headers(), 'the a-secret\n page', clean)).toEqual({
      status: 502,
      body: undefined,
      text: 'the ***\n page',
      excerpt: 'the *** page',
    });
  });

  it.each([{}, { 'retry-after': '' }, { 'retry-after': 'soon' }])('may say nothing: %o', (headers) => {
    expect(headersOf(headers as Record<string, string>)).toStrictEqual({ status: 200, body: {}, json: '{}' });
  });
});

describe('the data of a response', () => {
  const record = { remainCoins: '5' };

  it.each<[string, unknown, unknown]>([
    ['in an envelope', { code: 0, msg: 'success', errorMessages: null, data: record }, record],
    ['in an envelope with fields that nobody knows', { code: 0, data: record, took: 7 }, record],
    ['in an envelope without a code', { success: true, data: record }, record],
    ['in an envelope of a server in between', { code: 200, data: { code: 0, msg: 'success', data: record } }, record],
    ['in an envelope within data', { code: 0, data: { data: record } }, record],
    ['with a field of that name', { code: 0, data: { data: 'mine', id: 7 } }, { data: 'mine', id: 7 }],
    ['bare', record, record],
    ['bare beside a code', { code: 0, msg: 'success', ...record }, { code: 0, msg: 'success', ...record }],
    ['a list', { code: 0, data: [record] }, [record]],
    ['a bare list', [record], [record]],
    ['nothing in an envelope', { code: 0, msg: 'success', data: null }, null],
    ['no data in an envelope', { code: 0, msg: 'success' }, undefined],
    ['no record', null, null],
  ])('is %s', (_, body, data) => expect(dataIn(body)).toEqual(data));
});
