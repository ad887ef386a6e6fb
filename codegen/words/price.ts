import { listInWords } from '../../src/json/list-in-words.js';
import type { Price, PriceCharge } from '../../src/contract/catalog.js';
import type { FieldLimits, PriceEntry } from '../../src/contract/price.js';
import { chargesOf, fieldsOfRules, pricedFields, unitInWords } from '../../src/pricing/charges.js';
import { sorted } from '../spec/order.js';
import type { SpecSchema } from '../spec/types.js';

/** The price with the defaults and the limits of the fields it depends on: it is computed without the schemas. */
export function withFields(price: Price, { properties = {} }: SpecSchema): PriceEntry {
  const fields = [...pricedFields(price)].map((name) => [name, properties[name] ?? {}] as const);
  const defaults = fields.flatMap(([name, field]) => (field.default === undefined ? [] : [[name, field.default]]));
  const limits = fields.map(([name, field]) => [name, limitsOf(field)] as const);
  const limited = limits.filter(([, limit]) => Object.keys(limit).length > 0);
  return {
    ...price,
    ...(defaults.length > 0 && { defaults: Object.fromEntries(defaults) as NonNullable<PriceEntry['defaults']> }),
    ...(limited.length > 0 && { limits: Object.fromEntries(limited) }),
  };
}

/** Of a field that takes several types, the limits of one say nothing about the others. */
function limitsOf({ type, ...field }: SpecSchema): FieldLimits {
  if (field.enum) return { enum: field.enum as NonNullable<FieldLimits['enum']> };
  if (typeof type !== 'string') return {};
  const { minimum, maximum, multipleOf = type === 'integer' ? 1 : undefined } = field;
  const { minLength, maxLength, minItems, maxItems } = field;
  const all = { minimum, maximum, multipleOf, minLength, maxLength, minItems, maxItems };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

/** The price on one line: `0.06 to 4.16 CNY per call, by quality and resolution (2026-08-01)`. */
export function priceInWords(price: Price): string {
  const { spans, fields } = priceSpans(price);
  const by = fields.length === 0 ? '' : `, by ${listInWords(fields)}`;
  const amounts = spans.map(
    ({ low, high, charge }) =>
      `${low === high ? low : `${low} to ${high}`} ${price.currency} per ${unitInWords(charge)}`,
  );
  return `${price.atLeast ? 'from ' : price.rounded ? 'about ' : ''}${amounts.join(' plus ') || 'free'}${by} (${price.asOf})`;
}

/** What a charge costs at least and at most. */
export interface PriceSpan {
  readonly low: string;
  readonly high: string;
  readonly charge: PriceCharge;
}

/** What a price on one line tells: the charges that cost something, and the fields that decide how much. */
export function priceSpans(price: Price): { readonly spans: PriceSpan[]; readonly fields: string[] } {
  const charges = chargesOf(price);
  const spans = charges.flatMap((charge) => {
    const amounts = sorted(
      charge.rules.map((rule) => rule.amount),
      (a, b) => Number(a) - Number(b),
    );
    const [low, high] = [amounts[0], amounts.at(-1)];
    return low === undefined || high === undefined || Number(high) === 0 ? [] : [{ low, high, charge }];
  });
  return { spans, fields: [...new Set(charges.flatMap(({ rules }) => [...fieldsOfRules(rules)]))] };
}
