import type { PriceRule } from '../contract/catalog.js';
import type { PriceEntry } from '../contract/price.js';
import { isObject } from '../json/values.js';

/** An input as far as prices are concerned: any field may be missing. */
export type PricedInput = Readonly<Record<string, unknown>>;

/** The value of a field, or its default when the input leaves it out. */
export function valueOf(price: PriceEntry, input: PricedInput, field: string): unknown {
  return input[field] === undefined ? price.defaults?.[field] : input[field];
}

/**
 * The first rule whose every condition the input meets. A field without a value meets none. No rule applies when a
 * field that prices depend on holds what is no setting, such as a list: the rule for all other settings would be a
 * guess.
 */
export function findRule(price: PriceEntry, input: PricedInput): PriceRule | undefined {
  const conditions = price.rules.map(({ when = {} }) => Object.entries(when));
  const isOdd = (field: string) => isObject(input[field]) || Array.isArray(input[field]);
  if (conditions.flat().some(([field]) => isOdd(field))) return undefined;
  return price.rules.find((_, index) =>
    conditions[index]!.every(([field, wanted]) => same(valueOf(price, input, field), wanted)),
  );
}

// The same setting is a number in one model and text in another (5 and '5', true and 'true'), and people mix them up.
function same(value: unknown, wanted: string | number | boolean): boolean {
  return ['string', 'number', 'boolean'].includes(typeof value) && String(value) === String(wanted);
}
