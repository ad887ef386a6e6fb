import { isDeepStrictEqual } from 'node:util';
import { UserError } from '../../../codegen/spec/user-error.js';
import type { Catalog, Model, Price, Property, Value } from '../../../codegen/sources/catalog.js';
import { amountText, priceValues } from '../price-values.js';
import { assertCount, dateOf, dayIn, type Source } from '../../../codegen/sources/registry.js';
import { assertShape } from '../../../codegen/sources/shapes.js';

interface Pricing {
  endpoint: string;
  currency: string;
  unit: string;
  /** Day of this price, `YYYY-MM-DD`; that of the list without it. */
  updated_at?: string;
  /** Present for `fixed` prices. */
  price?: number;
  /** Present for `parameter_based` prices. */
  rules?: { when: Record<string, string>; price: number }[];
}

type Unit = Pick<Price, 'per' | 'size' | 'atLeast'>;

/** What a price list tells of a model. */
const PRICE: ReadonlySet<Property> = new Set(['price', 'priceUnit']);

/**
 * The vendor's words for a unit. In their order: per time, per second, per picture, per 5 seconds, per second "and up",
 * per 1000 characters; some are in English.
 */
const UNITS: Readonly<Record<string, Unit>> = {
  '/\u6b21': { per: 'call', size: 1, atLeast: false },
  '/\u79d2': { per: 'second', size: 1, atLeast: false },
  '/second': { per: 'second', size: 1, atLeast: false },
  '/\u5f20': { per: 'image', size: 1, atLeast: false },
  '/5\u79d2': { per: 'second', size: 5, atLeast: false },
  '/\u79d2\u8d77': { per: 'second', size: 1, atLeast: true },
  '/1000\u5b57\u7b26': { per: 'character', size: 1000, atLeast: false },
  '/1000char': { per: 'character', size: 1000, atLeast: false },
};

/** Whether a document is the vendor's price list. */
export function isPriceList(json: unknown): boolean {
  return Array.isArray((json as { pricing?: unknown } | null)?.pricing);
}

/**
 * Adds the prices of a price list to a registry.
 *
 * @param isPartial Whether it is said to list only some of the models.
 * @throws UserError when the source is no price list, is empty, or has not as many prices as it says.
 */
export function withPrices(registry: Catalog, { name, json }: Source, isPartial = false): Catalog {
  if (!isPriceList(json)) throw new UserError(`${name} is no price list: expected an object with pricing[]`);
  assertShape('pricing', (json as { pricing: unknown }).pricing, name);
  const { pricing } = json as { pricing: Pricing[] };
  const ids = pricing.map(({ endpoint }) => endpoint);
  if (!isPartial) assertCount(json, ids, name);
  if (pricing.length === 0) throw new UserError(`${name} has no price at all, so it looks cut. Nothing was compared.`);
  const asOf = dateOf(name, json);
  const byId = new Map<string, Pricing>();
  const remarks: string[] = [];
  for (const entry of pricing) {
    const { endpoint: id } = entry;
    const other = byId.get(id);
    const isAlike = isDeepStrictEqual(other, entry);
    if (isAlike) remarks.push(`${name} has the same price for ${id} twice`);
    else if (other) remarks.push(`${name} has several prices for ${id}; the last one is read`);
    byId.set(id, entry);
  }
  const models = registry.models.map((model) => {
    const entry = byId.get(model.id);
    byId.delete(model.id);
    // No list has a price for every model that costs something, so of one that it lacks it says nothing.
    if (entry === undefined) return { ...model, silent: new Set([...(model.silent ?? []), ...PRICE]) };
    const silent = model.silent && new Set([...model.silent].filter((name) => !PRICE.has(name)));
    return { ...priced(model, entry, asOf), ...(silent && { silent }) };
  });
  return {
    ...registry,
    source: `${registry.source} with ${name}`,
    properties: new Set([...registry.properties, ...PRICE]),
    models,
    remarks: [
      ...registry.remarks,
      ...new Set(remarks),
      ...[...byId.keys()].map((id) => `${name} has a price for ${id}, which is not listed`),
    ],
  };
}

function priced(
  model: Model,
  { currency, unit, updated_at, price, rules }: Pricing,
  listedOn: string | undefined,
): Model {
  const asOf = dayIn(updated_at) ?? listedOn;
  const listed = price === undefined ? (rules ?? []) : [{ when: {}, price }];
  const values: Price = {
    currency,
    ...(asOf !== undefined && { asOf }),
    ...(UNITS[unit] ?? { per: unit.replace(/^\//, ''), size: 1, atLeast: false }),
    rules: listed.map((rule) => ({ when: conditionsOf(rule.when, model), amount: amountText(rule.price) })),
  };
  return { ...model, price: values, values: { ...model.values, ...priceValues(values) } };
}

/** The list spells some values otherwise than the field does (`4K` for `4k`), and leaves empty what does not matter. */
function conditionsOf(when: Readonly<Record<string, string>>, model: Model): Record<string, string> {
  const entries = Object.entries(when).filter(([, value]) => value !== '');
  return Object.fromEntries(
    entries.map(([key, value]) => {
      const values = model.fields.find((field) => field.key === key)?.values.enum;
      const same = (option: Value) => typeof option === 'string' && option.toLowerCase() === value.toLowerCase();
      return [key, (values?.find(same) as string | undefined) ?? value];
    }),
  );
}
