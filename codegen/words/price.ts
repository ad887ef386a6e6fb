import { listInWords } from '../../src/json/list-in-words.js';
import type { Price, PriceCharge } from '../../src/contract/catalog.js';
import type { PriceEntry } from '../../src/contract/price.js';
import { chargesOf, fieldsOfRules, pricedFields, unitInWords } from '../../src/pricing/charges.js';
import { sorted } from '../spec/order.js';
import type { SpecSchema } from '../spec/types.js';

/** The price with the defaults of the fields it depends on, which the schemas of the validator do not carry. */
export function withDefaults(price: Price, { properties = {} }: SpecSchema): PriceEntry {
  const found = [...pricedFields(price)].map((field) => [field, properties[field]?.default] as const);
  const defaults = Object.fromEntries(found.filter(([, value]) => value !== undefined)) as NonNullable<
    PriceEntry['defaults']
  >;
  return Object.keys(defaults).length === 0 ? price : { ...price, defaults };
}

/** The price on one line: `0.06 to 4.16 CNY per call, by quality and resolution (2026-08-01)`. */
export function priceInWords(price: Price): string {
  const charges = chargesOf(price);
  const fields = new Set(charges.flatMap(({ rules }) => [...fieldsOfRules(rules)]));
  const by = fields.size === 0 ? '' : `, by ${listInWords([...fields])}`;
  const amounts = charges.map((charge) => amountsOf(charge, price.currency)).filter((words) => words !== 'free');
  return `${price.atLeast ? 'from ' : ''}${amounts.join(' plus ') || 'free'}${by} (${price.asOf})`;
}

function amountsOf(charge: PriceCharge, currency: string): string {
  const amounts = sorted(
    charge.rules.map((rule) => rule.amount),
    (a, b) => Number(a) - Number(b),
  );
  const [low, high] = [amounts[0], amounts.at(-1)];
  if (low === undefined || Number(high) === 0) return 'free';
  const span = low === high ? low : `${low} to ${high}`;
  return `${span} ${currency} per ${unitInWords(charge)}`;
}
