import { describe, expect, it } from 'vitest';
import { isPacked, packingLeft, UNPACKED } from '../../src/task/packing.js';

const headers = (encoding?: string) => new Headers(encoding === undefined ? {} : { 'content-encoding': encoding });

describe('a packed file', () => {
  it.each([undefined, '', 'identity', 'Identity'])('is none with the encoding %j', (encoding) => {
    expect(isPacked(headers(encoding))).toBe(false);
    for (const mayAsk of [true, false]) expect(packingLeft(headers(encoding), mayAsk)).toBeUndefined();
  });

  it.each(['gzip', 'x-gzip', 'deflate', 'br', 'GZIP'])('of %s is taken in pages alone', (encoding) => {
    expect(isPacked(headers(encoding))).toBe(true);
    expect(packingLeft(headers(encoding), false)).toBeUndefined();
    expect(packingLeft(headers(encoding), true)).toContain(`packed ("${encoding}")`);
  });

  it.each(['compress', 'zstd', 'gzip, gzip', 'identity, gzip', 'x'.repeat(50)])('of %s is never taken', (encoding) => {
    for (const mayAsk of [true, false]) expect(packingLeft(headers(encoding), mayAsk)).toMatch(/packed \(".{1,30}"\)/);
  });

  it('is named as far as its encoding can be read', () => {
    expect(packingLeft(headers('x'.repeat(31)), false)).toBe(
      `it came packed ("${'x'.repeat(30)}"), which does not show whether all of it came`,
    );
    expect([isPacked(headers('xidentity')), isPacked(headers('identityx'))]).toEqual([true, true]);
    expect(UNPACKED).toEqual({ 'accept-encoding': 'identity' });
  });
});
