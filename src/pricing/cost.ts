import type { CostEstimate, PriceEntry } from '../contract/price.js';
import { divide, multiply } from '../json/decimal.js';
import { inOneLine } from './in-one-line.js';
import { findRule, type PricedInput } from './rules.js';
import { unitsOf } from './units.js';

/**
 * What an input costs by a given price. Undefined when no rule fits the input: a guess would be worse than none.
 *
 * @example
 * const rules = [{ amount: '0.9' }];
 * const quantity = { field: 'duration' };
 * const price = { currency: 'CNY', per: 'second', quantity, asOf: '2026-05-07', rules };
 * costOf(price, { duration: 5 })?.amount; // '4.5'
 */
export function costOf(price: PriceEntry, input: PricedInput): CostEstimate | undefined {
  const rule = findRule(price, input);
  if (rule === undefined) return undefined;
  const { currency, per, size = 1, quantity, atLeast = false, asOf, note } = price;
  const units = unitsOf(price, input);
  const portions = divide(units ?? '1', String(size));
  const sum = {
    amount: multiply(rule.amount, portions),
    currency,
    per,
    size,
    unitPrice: rule.amount,
    units,
    quantity,
    rule,
    asOf,
    // Whether 150 of 1000 characters cost 15 % or all of the price is not published: a part is a lower bound.
    exact: units !== undefined && !atLeast && !portions.includes('.'),
    note,
  };
  return { ...sum, explanation: inOneLine(sum, input) };
}
