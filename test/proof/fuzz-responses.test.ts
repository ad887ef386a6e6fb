import {
  array,
  assert,
  constantFrom,
  dictionary,
  integer,
  jsonValue,
  oneof,
  property,
  string,
  tuple,
} from '../support/fast-check.js';
import { expect, it } from 'vitest';
import { toError } from '../../src/http/classify.js';
import { redactor } from '../../src/http/redact.js';
import { decode, failureOf } from '../../src/http/response.js';
import { isRunningHubError } from '../../src/index.js';
import { damaged, longTexts, scrambled } from '../support/fuzz.js';

const KEY = 'canary=<3f9c&1b7e>';
const ECHOES = [
  KEY,
  encodeURIComponent(KEY),
  'canary\\u003d\\u003c3f9c\\u00261b7e\\u003e',
  'canary=&lt;3f9c&amp;1b7e&gt;',
];
const AROUND = [
  'apiKey=',
  '"apikey":"',
  'Bearer ',
  'token',
  '?q-sign',
  'x-amz-',
  '/proxy/',
  '\\u00',
  '%',
  '%25',
  '&#0',
  '&',
  '=',
  ' ',
  '"',
];

it('finds the key in 20,000 texts, whatever is around it', () => {
  const hidden = redactor(KEY);
  const text = tuple(scrambled(AROUND), constantFrom(...ECHOES), scrambled(AROUND));
  const check = property(text, ([before, echo, after]) => {
    expect(hidden(before + echo + after)).not.toContain(echo);
  });
  assert(check, { numRuns: 20_000 });
});

it('redacts long texts in time that is in proportion to them', () => {
  const hidden = redactor(KEY);
  let texts = 0;
  for (const text of longTexts([...AROUND, 'canary', KEY])) texts += hidden(text) ? 1 : 0;
  expect(texts).toBe(306);
});

const RETRY = [
  '1',
  '99999999999',
  '.',
  '-',
  '+',
  'e9',
  'Infinity',
  'NaN',
  ' ',
  ',',
  'Wed, 21 Oct 2099 07:28:00 GMT',
  'GMT',
  '0x10',
  ':',
];

it('reads 20,000 headers that ask to wait as a time that can be waited, or as none', () => {
  const check = property(scrambled(RETRY, 6), scrambled(RETRY, 3), (wait, date) => {
    const headers = { get: (name: string) => ({ 'retry-after': wait, date })[name] ?? null } as Headers;
    const { retryAfter = 0 } = decode(200, headers, '{}');
    expect(retryAfter).toBeGreaterThanOrEqual(0);
    expect(retryAfter).toBeLessThan(Infinity);
  });
  assert(check, { numRuns: 20_000 });
});

it('reads long headers in time that is in proportion to them', () => {
  let read = 0;
  for (const wait of longTexts(RETRY, 300_000)) {
    const headers = { get: () => wait } as unknown as Headers;
    const { requestId } = decode(200, headers, '{}');
    read += requestId!.length;
  }
  expect(read).toBe(210 * 200);
});

it('makes of 20,000 responses one that is decoded, a failure of readable length, and an error of its own', () => {
  const fields = dictionary(
    constantFrom('errorCode', 'code', 'errorMessage', 'msg', 'message', 'taskId', 'data'),
    jsonValue(),
    {
      maxKeys: 6,
    },
  );
  const json = oneof(fields, jsonValue(), array(fields)).map((value) => JSON.stringify(value));
  const body = oneof(json, damaged(json, ['"', '{', '<html>', '\\', '[']), string());
  const check = property(integer({ min: 0, max: 599 }), body, (status, text) => {
    const response = decode(status, new Headers(), text);
    const failure = failureOf(response) ?? { message: 'none' };
    expect(failure.message.length).toBeLessThan(5000);
    expect(isRunningHubError(toError(response, failure, '/path'))).toBe(true);
  });
  assert(check, { numRuns: 20_000 });
});
