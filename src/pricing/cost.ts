import type { PriceCharge } from '../contract/catalog.js';
import type { CostCharge, CostEstimate, PriceEntry } from '../contract/price.js';
import { add, divide, multiply } from '../json/decimal.js';
import { chargesOf } from './charges.js';
import { inOneLine } from './in-one-line.js';
import { type Defaults, findRule, isOdd, type PricedInput } from './rules.js';
import { unitsOf } from './units.js';

/** A charge with what it comes to. */
export interface Part {
  readonly charge: CostCharge;
  readonly amount: string;
  /** How many units are charged at least. */
  readonly least: string;
  readonly exact: boolean;
}

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
  if (isOdd(price, input)) return undefined;
  const [first, ...others] = chargesOf(price).map((charge) => partOf(charge, price.defaults, input));
  if (first === undefined) return undefined;
  const besides = others.filter((part) => part !== undefined).filter(({ amount, exact }) => !(exact && amount === '0'));
  const parts: readonly [Part, ...Part[]] = [first, ...besides];
  const { currency, atLeast = false, asOf, note } = price;
  const sum = {
    ...first.charge,
    amount: parts.map(({ amount }) => amount).reduce(add),
    currency,
    charges: besides.length === 0 ? undefined : besides.map(({ charge }) => charge),
    asOf,
    exact: !atLeast && parts.every(({ exact }) => exact),
    note,
  };
  return { ...sum, explanation: inOneLine(sum, parts, input) };
}

function partOf(charge: PriceCharge, defaults: Defaults, input: PricedInput): Part | undefined {
  const rule = findRule(charge, defaults, input);
  if (rule === undefined) return undefined;
  const { per, size = 1, quantity } = charge;
  const { least, isKnown } = unitsOf(charge, defaults, input);
  const portions = divide(least, String(size));
  return {
    charge: { per, size, unitPrice: rule.amount, units: isKnown ? least : undefined, quantity, rule },
    amount: multiply(rule.amount, portions),
    least,
    // Whether 150 of 1000 characters cost 15 % or all of the price is not published: a part is a lower bound.
    exact: isKnown && rule.atLeast !== true && !portions.includes('.'),
  };
}
