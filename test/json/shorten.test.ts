import { expect, it } from 'vitest';
import { shorten } from '../../src/json/shorten.js';

it('cuts what nobody reads to its end, and says so', () => {
  expect(shorten('a fox', 5)).toBe('a fox');
  expect(shorten('a fox!', 5)).toBe('a fox… (the first 5 of 6 characters)');
  expect(shorten('x'.repeat(4000))).toHaveLength(4000);
  expect(shorten('x'.repeat(20_000_000))).toBe(`${'x'.repeat(4000)}… (the first 4000 of 20000000 characters)`);
});
