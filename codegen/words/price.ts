import { listInWords } from '../../src/json/list-in-words.js';
import type { Price } from '../../src/contract/catalog.js';
import type { PriceEntry } from '../../src/contract/price.js';
import { sorted } from '../spec/order.js';
import type { SpecSchema } from '../spec/types.js';

/** The price with the defaults of the fields it depends on, which the schemas of the validator do not carry. */
export function withDefaults(price: Price, { properties = {} }: SpecSchema): PriceEntry {
  const { quantity, rules } = price;
  const fields = new Set(rules.flatMap(({ when = {} }) => Object.keys(when)));
  if (quantity && 'field' in quantity) fields.add(quantity.field);
  const found = [...fields].map((field) => [field, properties[field]?.default] as const);
  const defaults = Object.fromEntries(found.filter(([, value]) => value !== undefined)) as NonNullable<
    PriceEntry['defaults']
  >;
  return Object.keys(defaults).length === 0 ? price : { ...price, defaults };
}

/** The price on one line: `0.29 to 4.738 CNY per call, by quality and resolution (2026-05-07)`. */
export function priceInWords(price: Price): string {
  const fields = [...new Set(price.rules.flatMap((rule) => Object.keys(rule.when ?? {})))];
  const by = fields.length === 0 ? '' : `, by ${listInWords(fields)}`;
  return `${amountsOf(price)}${by} (${price.asOf})`;
}

function amountsOf({ rules, currency, per, size, atLeast }: Price): string {
  const amounts = sorted(
    rules.map((rule) => rule.amount),
    (a, b) => Number(a) - Number(b),
  );
  const [low, high] = [amounts[0], amounts.at(-1)];
  if (low === undefined || Number(high) === 0) return 'free';
  const unit = size === undefined || size === 1 ? per : `${size} ${per}s`;
  const span = low === high ? low : `${low} to ${high}`;
  return `${atLeast ? 'from ' : ''}${span} ${currency} per ${unit}`;
}
