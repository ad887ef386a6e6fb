import type { CostEstimate } from '../contract/price.js';
import { listInWords } from '../json/list-in-words.js';
import type { PricedInput } from './rules.js';

type Sum = Omit<CostEstimate, 'explanation'>;

/** Puts an estimate into one line that a reader can check: the sum, what it depends on, and the day of the prices. */
export function inOneLine(sum: Sum, input: PricedInput): string {
  const conditions = Object.entries(sum.rule.when ?? {}).map(
    ([field, value]) => `${field} ${value}${input[field] === undefined ? ' by default' : ''}`,
  );
  const rest = conditions.length === 0 ? '' : `, for ${listInWords(conditions)}`;
  return `${sum.exact ? '' : 'at least '}${calculation(sum)}${rest} (prices of ${sum.asOf})`;
}

function calculation({ amount, currency, unitPrice, per, size, units, quantity }: Sum): string {
  const rate = `${unitPrice} ${currency} per ${size === 1 ? per : `${size} ${per}s`}`;
  if (quantity === undefined) return rate;
  const total = `${amount} ${currency}: ${rate}`;
  if ('unknown' in quantity) return `${total} × ${quantity.unknown}, which the input does not tell`;
  if (units === undefined) return `${total} × the number of ${per}s, which ${quantity.field} does not tell`;
  return `${total} × ${units} ${units === '1' ? per : `${per}s`} (${quantity.field})`;
}
