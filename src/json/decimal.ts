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

/** Digits after the point that a quotient has at most: more than those of every unit of money. */
const MOST_DIGITS = 40;

/**
 * The quotient of two decimal numbers: exact, or cut after 40 digits behind the point, so that it is never too much.
 *
 * @throws RangeError when one of them is no decimal number, or `divisor` is 0.
 * @example
 * divide('150', '1000') // '0.15'
 * divide('1', '3') // '0.3333333333333333333333333333333333333333'
 */
export function divide(dividend: string, divisor: string): string {
  const [left, right] = [parse(dividend), parse(divisor)];
  if (right.digits === 0n) throw new RangeError(`${dividend} cannot be divided by zero.`);
  const digits = (left.digits * power(right.scale + MOST_DIGITS)) / (right.digits * power(left.scale));
  return format({ digits, scale: MOST_DIGITS });
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
