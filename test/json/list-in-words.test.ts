import { expect, it } from 'vitest';
import { listInWords } from '../../src/json/list-in-words.js';

it.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
])('puts %j into a sentence', (things, sentence) => expect(listInWords(things)).toBe(sentence));

it('puts another word before the last thing', () => {
  expect(listInWords(['a', 'b', 'c'], 'or')).toBe('a, b or c');
});
