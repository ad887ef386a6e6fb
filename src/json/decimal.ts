import { trimEnd } from './trim-end.js';

/** The number `digits` × 10^-`scale`. Money never passes through a binary fraction, in which 0.1 does not exist. */
interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

/** No money has more digits, and to compute with a million of them would take seconds. */
const DECIMAL = /^\d{1,100}(?:\.\d{1,100})?$/;

/**
 * Whether a text is a decimal number as the functions of this module take it: at most 100 digits, and a fraction of as
 * many if need be. No sign, no exponent.
 *
 * @example
 * isDecimal('0.926') // true
 * isDecimal('1e-7') // false
 */
export function isDecimal(text: string): boolean {
  return DECIMAL.test(text);
}

/**
 * Orders two decimal numbers: -1 when `a` is less than `b`, 0 when they are equal, 1 when `a` is more.
 *
 * @throws RangeError when one of them is no decimal number.
 * @example
 * compareDecimal('0.9', '0.90') // 0
 * compareDecimal('10', '9.5') // 1
 */
export function compareDecimal(a: string, b: string): -1 | 0 | 1 {
  const [left, right] = aligned(a, b);
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/**
 * The exact sum of two decimal numbers, without trailing zeros.
 *
 * @throws RangeError when one of them is no decimal number.
 * @example
 * add('0.1', '0.2') // '0.3'
 */
export function add(a: string, b: string): string {
  const [left, right, scale] = aligned(a, b);
  return format({ digits: left + right, scale });
}

/**
 * The exact difference of two decimal numbers, without trailing zeros; with a sign when `b` is more than `a`.
 *
 * @throws RangeError when one of them is no decimal number.
 * @example
 * subtract('1000', '0.0000001') // '999.9999999'
 */
export function subtract(a: string, b: string): string {
  const [left, right, scale] = aligned(a, b);
  return left < right ? `-${format({ digits: right - left, scale })}` : format({ digits: left - right, scale });
}

/**
 * The exact product of two decimal numbers, without trailing zeros.
 *
 * @throws RangeError when one of them is no decimal number.
 * @example
 * multiply('0.35', '10') // '3.5'
 */
export function multiply(a: string, b: string): string {
  const [left, right] = [parse(a), parse(b)];
  return format({ digits: left.digits * right.digits, scale: left.scale + right.scale });
}

/**
 * The exact quotient of two decimal numbers. It is never rounded: a quotient that does not end, such as 1/3, is
 * refused.
 *
 * @throws RangeError when one of them is no decimal number, `divisor` is 0, or the quotient does not end.
 * @example
 * divide('150', '1000') // '0.15'
 */
export function divide(dividend: string, divisor: string): string {
  const [left, right] = [parse(dividend), parse(divisor)];
  if (right.digits === 0n) throw new RangeError(`${dividend} cannot be divided by zero.`);
  let digits = left.digits * power(right.scale);
  let { scale } = left;
  // Each further digit takes one factor 2 and one factor 5 off the divisor, and it has no more factors than bits.
  const longest = scale + right.digits.toString(2).length;
  for (; digits % right.digits !== 0n; digits *= 10n, scale += 1) {
    if (scale === longest) throw new RangeError(`${dividend} / ${divisor} has no exact decimal form.`);
  }
  return format({ digits: digits / right.digits, scale });
}

/** The digits of two numbers at the same scale, and that scale. */
function aligned(a: string, b: string): [left: bigint, right: bigint, scale: number] {
  const [left, right] = [parse(a), parse(b)];
  const scale = Math.max(left.scale, right.scale);
  return [left.digits * power(scale - left.scale), right.digits * power(scale - right.scale), scale];
}

function parse(text: string): Decimal {
  if (!isDecimal(text)) throw new RangeError(`"${text}" is no decimal number such as 0.14.`);
  const [whole, fraction = ''] = text.split('.');
  return { digits: BigInt(`${whole}${fraction}`), scale: fraction.length };
}

function format({ digits, scale }: Decimal): string {
  const text = String(digits).padStart(scale + 1, '0');
  const whole = text.slice(0, text.length - scale);
  const fraction = trimEnd(text.slice(text.length - scale), '0');
  return fraction === '' ? whole : `${whole}.${fraction}`;
}

function power(exponent: number): bigint {
  return 10n ** BigInt(exponent);
}
