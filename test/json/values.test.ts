import * as fc from '../support/fast-check.js';
import { describe, expect, it } from 'vitest';
import { codePointsIn } from '../../src/json/code-points.js';
import { amount, decimal, numberOf, text } from '../../src/json/values.js';

describe('an amount', () => {
  it.each([
    [1e-7, '0.0000001'],
    [1.5e-10, '0.00000000015'],
    [1.5e-25, '0.00000000000000000000000015'],
    [-2.5e-7, '-0.00000025'],
    [1e21, '1000000000000000000000'],
    [1.5e21, '1500000000000000000000'],
    ['1E-7', '0.0000001'],
    ['1.50E+1', '15.0'],
    ['1.25E1', '12.5'],
    ['12E-1', '1.2'],
    ['5E-1', '0.5'],
    ['0.14', '0.14'],
    [0.14, '0.14'],
    ['1E-999', '1E-999'],
    [`${'1'.repeat(41)}E1`, `${'1'.repeat(41)}E1`],
    ['e1', 'e1'],
    ['', undefined],
    [null, undefined],
    [{}, undefined],
  ])('%j is %j', (given, shown) => {
    expect(amount(given)).toBe(shown);
  });

  it('is the same number without an exponent', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e60, max: 1e60 }), (value) => {
        const shown = amount(value)!;
        expect(Number(shown)).toBe(value === 0 ? 0 : value);
        // Beyond that there is no money.
        expect(Math.abs(value) > 1e-90 && !/^-?\d+(\.\d+)?$/.test(shown)).toBe(false);
      }),
      { numRuns: 3000 },
    );
  });

  it('is told from text, which stays as it is', () => {
    expect([decimal('1E-7'), decimal(1e-7), decimal(7n), decimal('x')]).toEqual(['1E-7', '0.0000001', undefined, 'x']);
  });
});

it('reads numbers and texts whatever they were on the wire', () => {
  expect([numberOf('5'), numberOf(5), numberOf('x'), numberOf(''), numberOf(null)]).toEqual([
    5,
    5,
    undefined,
    undefined,
    undefined,
  ]);
  expect([text(0), text('0'), text(''), text(true), text(undefined)]).toEqual([
    '0',
    '0',
    undefined,
    undefined,
    undefined,
  ]);
});

it('counts code points', () => {
  expect(['', 'a', '🦊', '🦊a🦊', '\ud83e', '\udd8a\ud83e', '\uffffa'].map(codePointsIn)).toEqual([
    0, 1, 1, 3, 1, 2, 2,
  ]);
});

describe('a text', () => {
  it('is text or a number, and nothing else', () => {
    expect(['a', '7', 7, 0, -1.5].map(text)).toEqual(['a', '7', '7', '0', '-1.5']);
    for (const other of ['', null, undefined, true, {}, ['a']]) expect(text(other)).toBeUndefined();
  });
});
