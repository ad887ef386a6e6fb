import { expect, it } from 'vitest';
import { trimEnd } from '../../src/json/trim-end.js';

it('takes a character off the end, however often it stands there', () => {
  expect(['https://a.example/b//', '///', '', '/a'].map((text) => trimEnd(text, '/'))).toEqual([
    'https://a.example/b',
    '',
    '',
    '/a',
  ]);
  expect(trimEnd(`${'/'.repeat(5_000_000)}x`, '/')).toHaveLength(5_000_001);
});
