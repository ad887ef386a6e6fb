import type { Price as SpecPrice, PriceRule as SpecRule } from '../../src/contract/catalog.js';
import type { ModelValues, Price, PriceRule } from '../../codegen/sources/catalog.js';

/** The values that are compared of a price. Amounts are keyed by their rule, so that one change shows as one change. */
export function priceValues({
  currency,
  per,
  size,
  atLeast,
  rules,
}: Price): Required<Pick<ModelValues, 'price' | 'priceUnit'>> {
  const unit = size === 1 ? per : `${size} ${per}s`;
  return {
    priceUnit: `${currency} per ${unit}${atLeast ? ' and up' : ''}`,
    price: Object.fromEntries(rules.map((rule) => [ruleLabel(rule.when), rule.amount])),
  };
}

/** `quality=low, resolution=1k`, with the fields in alphabetical order; `always` without conditions. */
export function ruleLabel(when: PriceRule['when']): string {
  const parts = Object.keys(when).sort();
  return parts.map((key) => `${key}=${when[key]}`).join(', ') || 'always';
}

/** The rules of the spec that a price list has words for: it knows values, but neither bounds nor filled fields. */
export function listedRules({ rules }: Pick<SpecPrice, 'rules'>): SpecRule[] {
  return rules.filter(({ above, given }) => above === undefined && given === undefined);
}

/** Whether a price list has words for all of a price, so that nothing is charged on terms that it cannot tell. */
export function isListable(price: SpecPrice): boolean {
  const { quantity, charges = [] } = price;
  const adds = quantity !== undefined && 'plus' in quantity;
  return charges.length === 0 && listedRules(price).length === price.rules.length && !adds;
}

/** The conditions of a rule of the spec, as a list has them. */
export function asText(when: NonNullable<SpecRule['when']>): PriceRule['when'] {
  return Object.fromEntries(Object.entries(when).map(([key, value]) => [key, String(value)]));
}

/** A decimal number as text, exact and without trailing zeros: the shortest text that reads back as the same number. */
export function amountText(amount: number | string): string {
  const text = String(amount);
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}
