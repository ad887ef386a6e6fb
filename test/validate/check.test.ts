import { describe, expect, test } from 'vitest';
import { schemas } from '../../generated/schemas.gen.js';
import { check } from '../../src/validate/check.js';
import type { InputSchema } from '../../src/contract/input-schema.js';

const messages = (schema: InputSchema, value: unknown) => check(schema, value, 'x').map(({ message }) => message);

describe('messages name the field, its value and what is allowed', () => {
  test.each<[InputSchema, unknown, string]>([
    [{ type: ['integer', 'null'] }, 'a', 'x is "a"; it must be of type integer or null'],
    [{ type: 'number' }, NaN, 'x is NaN; it must be of type number'],
    [{ type: 'object' }, [], 'x is an array; it must be of type object'],
    [{ type: 'string' }, {}, 'x is an object; it must be of type string'],
    [{ type: 'string' }, 10n, 'x is 10n; it must be of type string'],
    [{ enum: ['a', 1, null] }, 'b', 'x is "b"; it must be one of "a", 1, null'],
    [{ const: null }, 0, 'x is 0; it must be null'],
    [{ minLength: 2 }, '🦊', 'x is "🦊"; it must have at least 2 characters, not 1'],
    [{ maxLength: 2 }, 'a'.repeat(90), `x is "${'a'.repeat(59)}…"; it must have at most 2 characters, not 90`],
    [{ pattern: '^a' }, 'b', 'x is "b"; it must match ^a'],
    [{ format: 'uri' }, 'javascript:alert(1)', 'x is "javascript:alert(1)"; it must be an http(s) address'],
    [{ minimum: 1 }, 0, 'x is 0; it must be at least 1'],
    [{ maximum: 1 }, 2, 'x is 2; it must be at most 1'],
    [{ exclusiveMinimum: 1 }, 1, 'x is 1; it must be more than 1'],
    [{ exclusiveMaximum: 1 }, 1, 'x is 1; it must be less than 1'],
    [{ multipleOf: 0.1 }, 0.25, 'x is 0.25; it must be a multiple of 0.1'],
    [{ minItems: 1 }, [], 'x is an array; it must have at least 1 items, not 0'],
    [{ maxItems: 1 }, [1, 2], 'x is an array; it must have at most 1 items, not 2'],
    [
      { uniqueItems: true },
      [
        { a: 1, b: 2 },
        { b: 2, a: 1 },
      ],
      'x is an array; its items must differ from each other',
    ],
    [
      { contains: { const: 1 }, maxContains: 1 },
      [1, 1],
      'x is an array; the number of certain items in it is not allowed',
    ],
    [{ items: { type: 'string' } }, ['a', 1], 'x[1] is 1; it must be of type string'],
    [{ required: ['a'] }, { a: undefined }, 'x.a is missing; it is required'],
    [{ dependentRequired: { a: ['b'] } }, { a: 1 }, 'x.b is missing; it is required with x.a'],
    [{ minProperties: 1 }, {}, 'x is an object; it must have at least 1 fields'],
    [{ maxProperties: 0 }, { a: 1 }, 'x is an object; it must have at most 0 fields'],
    [{ additionalProperties: { type: 'string' } }, { a: 1 }, 'x.a is 1; it must be of type string'],
    [{ properties: { a: {} }, additionalProperties: false }, { b: 1 }, 'x.b is not a known field; the fields are a'],
    [{ not: { required: ['a', 'b'] } }, { a: 1, b: 2 }, 'x.b is 2; a and b cannot be used together'],
    [{ not: { required: ['a'] } }, { a: 1 }, 'x.a is 1; it cannot be used with what the other fields say'],
    [
      { not: { required: ['a', 'b'], properties: { a: { minItems: 1 }, b: { minItems: 2 } } } },
      { a: [1], b: [1, 2] },
      'x.b is an array; 1 or more a and 2 or more b cannot be used together',
    ],
    [
      { not: { required: ['a'], properties: { a: { maximum: 9 }, b: { const: false } } } },
      { a: 4 },
      'x.a is 4; a of at most 9 and b false cannot be used together',
    ],
    [{ not: { required: ['a'] } }, 'text', 'x is "text"; this combination of values is not allowed'],
    [{ not: { const: 1 } }, 1, 'x is 1; this combination of values is not allowed'],
    [
      { anyOf: [{ required: ['a'] }, { required: ['b'] }] },
      {},
      'x is an object; one of these must be mended: x.a is missing; it is required — or — x.b is missing; it is required',
    ],
    [{ oneOf: [{}, { minimum: 0 }] }, 1, 'x is 1; it fits several of its forms, which exclude each other'],
    [{ if: { const: 1 }, then: { const: 2 } }, 1, 'x is 1; it must be 2'],
    [{ if: { const: 1 }, else: { minimum: 5 } }, 2, 'x is 2; it must be at least 5'],
    [{ allOf: [{ minimum: 5 }] }, 2, 'x is 2; it must be at least 5'],
  ])('%j refuses %o', (schema, value, message) => {
    expect(messages(schema, value)).toEqual([message]);
  });
});

test('a problem tells its place, keyword and what is allowed', () => {
  expect(
    check({ properties: { list: { items: { properties: { n: { maximum: 4 } } } } } }, { list: [{ n: 1 }, { n: 9 }] }),
  ).toEqual([{ path: 'list[1].n', message: 'list[1].n is 9; it must be at most 4', keyword: 'maximum', allowed: 4 }]);
  expect(check({ type: 'object' }, 1)[0]).toMatchObject({ path: '', message: 'input is 1; it must be of type object' });
});

test('media fields take every form of reference, plain addresses only http(s)', () => {
  const media: InputSchema = { type: 'string', format: 'uri', 'x-media': { kind: 'image' } };
  const plain: InputSchema = { type: 'string', format: 'uri' };
  const verdicts = (value: string) => [check(media, value).length === 0, check(plain, value).length === 0];
  for (const address of ['https://example.com/a b'.replace(' ', '%20'), 'HTTP://example.com'])
    expect(verdicts(address)).toEqual([true, true]);
  for (const reference of ['data:image/png;base64,aGk=', 'data:,hi', 'asset://a-1', 'openapi/1f.png', 'api/1f.png'])
    expect(verdicts(reference)).toEqual([true, false]);
  for (const other of [
    '',
    'a.png',
    '/tmp/a.png',
    'file:///a',
    'javascript:x',
    'https://',
    'https://a b',
    'data:image/png',
    'asset://',
  ])
    expect(verdicts(other)).toEqual([false, false]);
});

test('inherited names are unknown fields', () => {
  const schema: InputSchema = { properties: {}, additionalProperties: false };
  expect(check(schema, { constructor: 1, toString: 2 }).map(({ path }) => path)).toEqual(['constructor', 'toString']);
});

test('every generated schema that is closed refuses an empty input and an unknown field', () => {
  const closed = Object.values(schemas).filter((schema) => schema.additionalProperties === false);
  expect(closed.length).toBeGreaterThan(0);
  for (const schema of closed) {
    const keywords = check(schema, { 'no such field': 1 }).map(({ keyword }) => keyword);
    expect(keywords).toContain('additionalProperties');
    expect(keywords.filter((keyword) => keyword === 'required')).toHaveLength(schema.required?.length ?? 0);
  }
});
