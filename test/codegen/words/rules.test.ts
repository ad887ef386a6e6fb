import { expect, it } from 'vitest';
import { ruleInWords } from '../../../codegen/words/rules.js';

it.each([
  [{ required: ['a'] }, '`a` must be given'],
  [{ not: { required: ['a', 'b'] } }, '`a` and `b` exclude each other'],
  [{ not: { required: ['a'] } }, '`a` must not be given'],
  [
    { not: { required: ['size', 'hd'], properties: { size: { const: '1k' }, hd: { enum: [true] } } } },
    'not allowed: `size` is `1k` and `hd` is `true`',
  ],
  [{ anyOf: [{ required: ['a'] }, { required: ['b', 'c'] }] }, 'at least one of `a`, `b` with `c`'],
  [{ oneOf: [{ required: ['a'] }, { required: ['b'] }] }, 'exactly one of `a`, `b`'],
  [{ oneOf: true }, 'must fit exactly one of its forms'],
  [{ dependentRequired: { a: ['b', 'c'] } }, '`a` needs `b` and `c`'],
  [
    { if: { required: ['mode', 'a'], properties: { mode: { const: 'pro' } } }, then: { required: ['b'] } },
    'when `mode` is `pro` and `a` is given: `b` must be given',
  ],
  [
    { if: { properties: { urls: { minItems: 5 } } }, then: { not: { required: ['b'] } } },
    'when `urls` has at least 5 items: `b` must not be given',
  ],
])('%j', (rule, words) => {
  expect(ruleInWords(rule)).toBe(words);
});

it.each([
  ['an unusual keyword', { contains: { minimum: 3 } }],
  ['a condition on a length', { if: { properties: { a: { maxLength: 3 } } }, then: { required: ['b'] } }],
  ['an else', { if: { required: ['a'] }, then: { required: ['b'] }, else: { required: ['c'] } }],
  ['a choice of more than fields', { anyOf: [{ required: ['a'] }, { properties: { b: { const: 1 } } }] }],
  ['a demand that words would tell by half', { if: { required: ['a'] }, then: { required: ['b'], minProperties: 3 } }],
])('shows %s as it is', (_name, rule) => {
  expect(ruleInWords(rule)).toBe(`\`${JSON.stringify(rule)}\``);
});

it('shortens what is too long for a line', () => {
  expect(ruleInWords({ contains: { pattern: 'x'.repeat(500) } })).toMatch(/^`.{200}…`$/);
});
