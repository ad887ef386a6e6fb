import { anything, assert, constantFrom, dictionary, oneof, property, string } from '../support/fast-check.js';
import { expect, test } from 'vitest';
import { searchModels } from '../../src/catalog/index.js';
import { InputError } from '../../src/index.js';

const LONGEST_MESSAGE = 2000;
const NAMES = ['task', 'output', 'family', 'site', 'maxPrice', 'withdrawn', 'limit'];

/** What a call comes to: a list, or the message of an InputError. Whatever else is thrown fails the test. */
function outcome(words: unknown, options: unknown): string | object[] {
  try {
    return searchModels(words as string, options as object);
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
}

const hostile = oneof(
  anything(),
  string({ minLength: 5000, maxLength: 20_000, size: 'max' }),
  constantFrom(
    Symbol('s'),
    1n,
    NaN,
    -1,
    Infinity,
    () => 1,
    new Proxy({}, { get: () => fail(), ownKeys: () => fail() }),
  ),
);

function fail(): never {
  throw new Error('a trap of the caller');
}

test('whatever options are, the answer is a list or a message of bounded length that says what is wrong', () => {
  const options = oneof(hostile, dictionary(oneof(constantFrom(...NAMES), string()), hostile, { maxKeys: 3 }));
  assert(
    property(oneof(string(), hostile), options, (words, given) => {
      const found = outcome(words, given);
      expect(typeof found === 'string' ? found.length : 0).toBeLessThan(LONGEST_MESSAGE);
    }),
    { numRuns: 300 },
  );
});

test.each(NAMES)('a getter of %s that throws is told by the option', (name) => {
  const options = Object.defineProperty({}, name, { get: fail, enumerable: true });
  expect(outcome('kling', options)).toMatch(/^`options` cannot be read/);
});

test('an option that is called by thousands of letters is told in few', () => {
  const message = outcome('kling', { ['x'.repeat(100_000)]: 1 });
  expect(message).toMatch(/^This call has no option "x+/);
  expect(message.length).toBeLessThan(LONGEST_MESSAGE);
});

test('a getter is read once, so that what was checked is what is used', () => {
  let reads = 0;
  const options = Object.defineProperty({}, 'limit', { get: () => ++reads, enumerable: true });
  expect(outcome('', options)).toHaveLength(1);
});

test('what a prototype has is no option, whoever put it there', () => {
  const all = outcome('kling', {});
  expect(outcome('kling', Object.create({ limit: 1, task: 'lip-sync', typo: 1 }))).toEqual(all);
  const shared = Object.prototype as { limit?: number };
  shared.limit = 1;
  try {
    expect(outcome('kling', {})).toEqual(all);
  } finally {
    delete shared.limit;
  }
});

test.each([[null], [[]], [1], ['limit']])('%j is no options', (options) => {
  expect(outcome('kling', options)).toMatch(/^`options` is .+ It must be an object\.$/);
});
