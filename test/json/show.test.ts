import { expect, it } from 'vitest';
import { show } from '../../src/json/show.js';

it.each([
  ['text', '"text"'],
  ['x'.repeat(60), `"${'x'.repeat(60)}"`],
  ['x'.repeat(61), `"${'x'.repeat(59)}…"`],
  ['x'.repeat(100), `"${'x'.repeat(59)}…"`],
  [['a'], 'an array'],
  [{ a: 1 }, 'an object'],
  [Promise.resolve(1), 'a promise, which was not awaited'],
  [() => 1, 'a function'],
  [5n, '5n'],
  [10n ** 30n, 'a large bigint'],
  [NaN, 'NaN'],
  [null, 'null'],
  [undefined, 'undefined'],
])('%s is shown in a few words', (value, words) => {
  expect(show(value)).toBe(words);
});
