import type { PriceCharge } from '../contract/catalog.js';
import type { CostCharge, CostEstimate, PriceEntry } from '../contract/price.js';
import { add, compareDecimal, divide, multiply, subtract } from '../json/decimal.js';
import { exactly, isComputable } from './amounts.js';
import { chargesOf } from './charges.js';
import { assertPrice } from './form.js';
import { inOneLine } from './in-one-line.js';
import { isRefused } from './limits.js';
import { findRule, isOdd, type PricedInput } from './rules.js';
import { unitsOf } from './units.js';

/** How much an amount that is rounded to hundredths may be too much. */
const HALF_A_HUNDREDTH = '0.005';

/** A charge with what it comes to. */
export interface Part {
  readonly charge: CostCharge;
  readonly amount: string;
  /** How many units are charged at least. */
  readonly least: string;
  readonly exact: boolean;
}

/**
 * What an input costs by a given price. Undefined when no rule fits the input, when a field that the price depends on
 * refuses its value, and when the price has numbers that none can have, such as a `size` of 0: a guess would be worse
 * than none. Never throws for a number, whatever it is.
 *
 * @throws InputError for what has not the form of a price, such as one without rules.
 * @example
 * const rules = [{ amount: '0.9' }];
 * const quantity = { field: 'duration' };
 * const price = { currency: 'CNY', per: 'second', quantity, asOf: '2026-05-07', rules };
 * costOf(price, { duration: 5 })?.amount; // '4.5'
 */
export function costOf(price: PriceEntry, input: PricedInput): CostEstimate | undefined {
  assertPrice(price);
  if (!isComputable(price) || isOdd(price, input) || isRefused(price, input)) return undefined;
  const charges = chargesOf(price);
  const [first, ...others] = charges.map((charge) => partOf(charge, price, input));
  if (first === undefined) return undefined;
  const open = charges.filter((charge, at) => at > 0 && others[at - 1] === undefined);
  const besides = others.filter((part) => part !== undefined).filter(({ amount, exact }) => !(exact && amount === '0'));
  const parts: readonly [Part, ...Part[]] = [first, ...besides];
  const { currency, atLeast = false, asOf, note } = price;
  const sum = {
    ...first.charge,
    amount: parts.map(({ amount }) => amount).reduce(add),
    currency,
    charges: besides.length === 0 ? undefined : besides.map(({ charge }) => charge),
    asOf,
    exact: !atLeast && open.length === 0 && parts.every(({ exact }) => exact),
    note,
  };
  return { ...sum, explanation: inOneLine(sum, parts, { open, isRounded: price.rounded === true, input }) };
}

function partOf(charge: PriceCharge, price: PriceEntry, input: PricedInput): Part | undefined {
  const { defaults, rounded = false } = price;
  const rule = findRule(charge, defaults, input);
  if (rule === undefined) return undefined;
  const { per, size = 1, quantity } = charge;
  const { least, isKnown } = unitsOf(charge, defaults, input);
  const portions = divide(least, exactly(size)!);
  const isWhole = isKnown && !portions.includes('.');
  return {
    charge: { per, size, unitPrice: rule.amount, units: isKnown ? least : undefined, quantity, rule },
    amount: multiply(rounded ? beforeRounding(rule.amount) : rule.amount, portions),
    least,
    // Whether 150 of 1000 characters cost 15 % or all of the price is not published: a part is a lower bound.
    exact: (isWhole || isNothing(rule.amount)) && !rounded && rule.atLeast !== true,
  };
}

function isNothing(amount: string): boolean {
  return compareDecimal(amount, '0') === 0;
}

/** The least that an amount can have been before a list rounded it. */
function beforeRounding(amount: string): string {
  return compareDecimal(amount, HALF_A_HUNDREDTH) < 0 ? '0' : subtract(amount, HALF_A_HUNDREDTH);
}
