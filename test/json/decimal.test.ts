import { assert, bigInt, nat, pre, property } from '../support/fast-check.js';
import { describe, expect, it } from 'vitest';
import { add, compareDecimal, divide, isDecimal, multiply, subtract } from '../../src/json/decimal.js';

// A decimal number beside the integer that it is a millionth of, so that integers tell what must come out.
const MILLION = 1_000_000n;
const decimal = bigInt({ min: 0n, max: 10n ** 24n }).map((millionths) => ({
  millionths,
  text: `${millionths / MILLION}.${String(millionths % MILLION).padStart(6, '0')}`,
}));

describe('compareDecimal', () => {
  it('orders as the integers do', () => {
    assert(
      property(decimal, decimal, (a, b) => {
        const order = a.millionths < b.millionths ? -1 : Number(a.millionths > b.millionths);
        expect(compareDecimal(a.text, b.text)).toBe(order);
      }),
    );
  });

  it('takes no notice of zeros that say nothing', () => {
    assert(
      property(decimal, nat(8), nat(8), ({ text }, before, after) => {
        expect(compareDecimal(text, `${'0'.repeat(before)}${text}${'0'.repeat(after)}`)).toBe(0);
      }),
    );
  });

  it.each([
    ['9', '10', -1],
    ['0.9', '0.10', 1],
    ['0.30000000000000001', '0.3', 1],
    ['9007199254740993', '9007199254740992', 1],
    ['0', '0.0', 0],
  ])('%s beside %s is %i', (a, b, order) => expect(compareDecimal(a, b)).toBe(order));
});

describe('add and subtract', () => {
  it('give the sum and the difference of the integers', () => {
    const millionths = (text: string) => {
      const [, sign, whole = '', fraction = ''] = /^(-?)(\d+)\.?(\d*)$/.exec(text) ?? [];
      return BigInt(`${sign}${whole}${fraction.padEnd(6, '0')}`);
    };
    assert(
      property(decimal, decimal, (a, b) => {
        expect(millionths(add(a.text, b.text))).toBe(a.millionths + b.millionths);
        expect(millionths(subtract(a.text, b.text))).toBe(a.millionths - b.millionths);
      }),
    );
  });

  it('take each other back, at any number of digits', () => {
    assert(
      property(decimal, nat(20), ({ text }, zeros) => {
        const small = `0.${'0'.repeat(zeros)}7`;
        expect(compareDecimal(subtract(add(text, small), small), text)).toBe(0);
      }),
    );
  });

  it('are exact where binary fractions are not, and write a number in one way only', () => {
    expect(add('0.1', '0.2')).toBe('0.3');
    expect(['0', '7', '10', '0.000001', '12.5', '12.50'].map((text) => add(text, '0'))).toEqual([
      '0',
      '7',
      '10',
      '0.000001',
      '12.5',
      '12.5',
    ]);
    expect(subtract('1000', '0.0000001')).toBe('999.9999999');
  });

  it('write a difference below nothing with a sign', () => {
    expect(subtract('0', '1.5')).toBe('-1.5');
    expect(subtract('0.1', '0.10')).toBe('0');
  });
});

describe('multiply', () => {
  it('gives the product of the integers', () => {
    assert(
      property(decimal, decimal, (a, b) => {
        const [whole, fraction = ''] = multiply(a.text, b.text).split('.');
        expect(BigInt(whole + fraction.padEnd(12, '0'))).toBe(a.millionths * b.millionths);
      }),
    );
  });

  it('is exact where binary fractions are not', () => {
    expect(0.1 * 3).not.toBe(0.3);
    expect(multiply('0.1', '3')).toBe('0.3');
    expect(multiply('1.005', '1000')).toBe('1005');
  });

  it('writes a number in one way only', () => {
    expect(multiply('0.50', '2')).toBe('1');
    expect(multiply('007', '0.10')).toBe('0.7');
    expect(multiply('0.00', '5')).toBe('0');
    expect(multiply('100', '1')).toBe('100');
  });
});

describe('divide', () => {
  it('undoes a multiplication', () => {
    assert(
      property(decimal, decimal, (a, b) => {
        pre(b.millionths > 0n);
        expect(compareDecimal(divide(multiply(a.text, b.text), b.text), a.text)).toBe(0);
      }),
    );
  });

  it('goes on for as many digits as it takes', () => {
    expect(divide('1', '1024')).toBe('0.0009765625');
    expect(divide('1', '1000')).toBe('0.001');
    expect(divide('3', '0.4')).toBe('7.5');
  });

  it('cuts what does not end, so that it is never too much', () => {
    expect(divide('2', '3')).toBe(`0.${'6'.repeat(40)}`);
    expect(divide('1', '0.7')).toBe('1.4285714285714285714285714285714285714285');
    expect(divide('0.9', '3')).toBe('0.3');
  });

  it('refuses to divide by zero', () => expect(() => divide('1', '0.0')).toThrow('1 cannot be divided by zero.'));
});

describe('isDecimal', () => {
  it.each(['0', '0.14', '12', '00.50'])('knows %j', (text) => expect(isDecimal(text)).toBe(true));

  it.each(['', '.5', '5.', '-1', '+1', '1e-7', ' 1', '1,5', 'NaN', '0x10', '١'])('refuses %j', (text) => {
    expect(isDecimal(text)).toBe(false);
    expect(() => compareDecimal(text, '1')).toThrow(`"${text}" is no decimal number`);
    expect(() => multiply('1', text)).toThrow(RangeError);
  });
});
