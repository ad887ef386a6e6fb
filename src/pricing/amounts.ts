import type { Price, PriceCharge } from '../contract/catalog.js';
import { decimal } from '../json/values.js';
import { chargesOf } from './charges.js';

/** A number as prices are computed with. What has more digits is a mistake or an attack, and no price. */
const AMOUNT = /^\d{1,15}(?:\.\d{1,15})?$/;

/** A number as exact decimal text, such as `0.0000001` of 1e-7; undefined for what no price is computed with. */
export function exactly(value: unknown): string | undefined {
  const text = decimal(value);
  return text !== undefined && AMOUNT.test(text) ? text : undefined;
}

/** Whether a price can be computed with: its numbers are as long as those of prices, and none divides by 0. */
export function isComputable(price: Price): boolean {
  return chargesOf(price).every((charge) => {
    const { size = 1, rules } = charge;
    const amounts = rules.map((rule) => rule.amount);
    // An amount that is a number may have lost digits before it came here.
    const isText = amounts.every((amount: unknown) => typeof amount === 'string');
    return (
      isText && size > 0 && [size, ...amounts, ...termsOf(charge)].every((number) => exactly(number) !== undefined)
    );
  });
}

function termsOf({ quantity }: PriceCharge): number[] {
  if (quantity === undefined) return [];
  const { minimum = 0, free = 0 } = quantity;
  const floors = 'field' in quantity ? Object.values(quantity.plus?.minimum ?? {}) : [];
  return [minimum, free, ...floors];
}
