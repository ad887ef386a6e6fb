import * as fc from '../../support/fast-check.js';
import { runInThisContext } from 'node:vm';
import { expect, test } from 'vitest';
import { Raw, between, literal, propertyKey, quote } from '../../../codegen/emit/literal.js';

const evaluate = (source: string): unknown => runInThisContext(`(${source})`);

// `__proto__` is the one key that an object literal cannot define.
const values = fc.jsonValue({ maxDepth: 4 }).filter((value) => !JSON.stringify(value).includes('__proto__'));

test('the source text of any JSON value evaluates to that value', () => {
  fc.assert(
    fc.property(values, fc.integer({ min: 0, max: 60 }), (value, used) => {
      // JSON has no negative zero.
      expect(evaluate(literal(value, 0, used))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test('any text survives quoting', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(evaluate(quote(text))).toBe(text);
    }),
  );
  expect(quote('\u2028')).toBe("'\\u2028'");
});

test('quotes are chosen so that few escapes are needed', () => {
  expect(quote('plain')).toBe("'plain'");
  expect(quote("it's")).toBe('"it\'s"');
  expect(quote('"so"')).toBe(`'"so"'`);
  expect(quote(`"it's"`)).toBe(`'"it\\'s"'`);
});

test('a value takes one line if it fits, and otherwise a line for each entry', () => {
  expect(literal({ a: [1, 'b'], 'c-d': {}, e: undefined })).toBe("{ a: [1, 'b'], 'c-d': {} }");
  const long = 'x'.repeat(100);
  expect(literal({ a: long, b: ['y'.repeat(20)] })).toBe(`{\n  a: '${long}',\n  b: ['${'y'.repeat(20)}'],\n}`);
  expect(literal([1, 2], 0, 115)).toBe('[\n  1,\n  2,\n]');
});

test('a statement takes one line up to the width of the formatter, and several beyond it', () => {
  const statement = (length: number) => between('const a = ', { b: 'x'.repeat(length) }, ';');
  const longest = 120 - "const a = { b: '' };".length;
  expect(statement(longest)).toBe(`const a = { b: '${'x'.repeat(longest)}' };`);
  expect(statement(longest + 1)).toBe(`const a = {\n  b: '${'x'.repeat(longest + 1)}',\n};`);
  expect(between('const a = ', { b: 'x'.repeat(longest) }, ';', 0, 3)).toContain('\n');
});

test('raw source stands for itself', () => {
  expect(literal({ price: new Raw("prices['a']") })).toBe("{ price: prices['a'] }");
});

test('keys are bare where the language allows it', () => {
  expect(['prompt', '$a', '_b', 'default', 'lora-strength', '2d', ''].map(propertyKey)).toEqual([
    'prompt',
    '$a',
    '_b',
    'default',
    "'lora-strength'",
    "'2d'",
    "''",
  ]);
});
