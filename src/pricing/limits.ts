import type { FieldLimits, PriceEntry } from '../contract/price.js';
import { codePointsIn } from '../json/code-points.js';
import { isGiven, type PricedInput, same } from './rules.js';

/**
 * Whether an input has a value that its field refuses, in one of the fields that the price depends on. A price for it
 * would be one of a call that nobody can make.
 */
export function isRefused({ limits = {} }: PriceEntry, input: PricedInput): boolean {
  return Object.entries(limits).some(([field, limit]) => input[field] !== undefined && !takes(limit, input[field]));
}

/** Numbers may be given as text, and the other way round, because models differ in it. */
function takes(limits: FieldLimits, value: unknown): boolean {
  if (limits.enum) return limits.enum.some((item) => same(value, item));
  if (!isGiven(value)) return true;
  const { minimum, maximum, multipleOf, minLength, maxLength, minItems, maxItems } = limits;
  if (minimum !== undefined || maximum !== undefined || multipleOf !== undefined) {
    const number = typeof value === 'string' ? Number(value) : value;
    return typeof number === 'number' && isWithin(number, minimum, maximum) && isMultiple(number, multipleOf);
  }
  if (Array.isArray(value)) return isWithin(value.length, minItems, maxItems);
  return typeof value !== 'string' || isWithin(codePointsIn(value), minLength, maxLength);
}

function isMultiple(number: number, of: number | undefined): boolean {
  // 0.3 / 0.1 is not quite 3.
  return of === undefined || Math.abs(number / of - Math.round(number / of)) < 1e-9;
}

function isWithin(number: number, least = -Infinity, most = Infinity): boolean {
  return number >= least && number <= most;
}
