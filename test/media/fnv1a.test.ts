import { expect, it } from 'vitest';
import { fnv1a, hex32 } from '../../src/media/fnv1a.js';

// The values of the hash's authors, as eight digits.
it.each([
  ['', '811c9dc5'],
  ['a', 'e40c292c'],
  ['foobar', 'bf9cf968'],
])('the hash of %j is %s', (text, hash) => expect(hex32(fnv1a(text))).toBe(hash));

it('goes on from the hash of the part before', () => {
  expect(fnv1a('bar', fnv1a('foo'))).toBe(fnv1a('foobar'));
});

it('is written as eight digits, however small it is', () => {
  expect([0, 0xab, 0xffffffff].map(hex32)).toEqual(['00000000', '000000ab', 'ffffffff']);
});
