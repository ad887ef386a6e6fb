import type { Price, PriceCharge } from '../contract/catalog.js';

/** All that a price charges: what it charges first, and what besides. */
export function chargesOf(price: Price): readonly [PriceCharge, ...PriceCharge[]] {
  return [price, ...(price.charges ?? [])];
}

/** The input fields that a price depends on. */
export function pricedFields(price: Price): Set<string> {
  return new Set(chargesOf(price).flatMap(({ quantity, rules }) => [...fieldsOfRules(rules), ...countedIn(quantity)]));
}

/** The input fields that select among rules: those that need a value, then those that need be filled. */
export function fieldsOfRules(rules: PriceCharge['rules']): Set<string> {
  return new Set([...settingsOf(rules), ...rules.flatMap((rule) => rule.given ?? [])]);
}

/** The input fields whose value selects among rules. */
export function settingsOf(rules: PriceCharge['rules']): string[] {
  return rules.flatMap(({ when = {}, above = {} }) => [...Object.keys(when), ...Object.keys(above)]);
}

/** The unit that an amount pays for: `second`, or `1000 characters`. */
export function unitInWords({ per, size = 1 }: Pick<PriceCharge, 'per' | 'size'>): string {
  return size === 1 ? per : `${size} ${per}s`;
}

function countedIn(quantity: PriceCharge['quantity']): string[] {
  if (quantity === undefined || !('field' in quantity)) return [];
  return quantity.plus === undefined ? [quantity.field] : [quantity.field, quantity.plus.field];
}
