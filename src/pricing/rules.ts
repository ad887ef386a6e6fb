import type { PriceCharge, PriceRule } from '../contract/catalog.js';
import type { PriceEntry } from '../contract/price.js';
import { isObject } from '../json/values.js';
import { chargesOf, settingsOf } from './charges.js';

/** An input as far as prices are concerned: any field may be missing. */
export type PricedInput = Readonly<Record<string, unknown>>;

/** The defaults of the fields that a price depends on. */
export type Defaults = PriceEntry['defaults'];

/** The value of a field, or its default when the input leaves it out. */
export function valueOf(defaults: Defaults, input: PricedInput, field: string): unknown {
  return input[field] === undefined ? defaults?.[field] : input[field];
}

/** Whether a field is filled: an empty list holds no reference clip. */
export function isGiven(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return value !== undefined && value !== null && value !== '';
}

/**
 * Whether a field whose value prices depend on holds what is no setting, such as a list. The rule for all other
 * settings would be a guess.
 */
export function isOdd(price: PriceEntry, input: PricedInput): boolean {
  const fields = chargesOf(price).flatMap(({ rules }) => settingsOf(rules));
  return fields.some((field) => isObject(input[field]) || Array.isArray(input[field]));
}

/** The first rule whose every condition the input meets. A field without a value meets none. */
export function findRule({ rules }: PriceCharge, defaults: Defaults, input: PricedInput): PriceRule | undefined {
  return rules.find(
    ({ when = {}, above = {}, given }) =>
      (given === undefined || isGiven(input[given])) &&
      Object.entries(when).every(([field, wanted]) => same(valueOf(defaults, input, field), wanted)) &&
      Object.entries(above).every(([field, bound]) => Number(valueOf(defaults, input, field)) > bound),
  );
}

/** The smallest input that a rule asks for. */
export function inputFor({ when, above = {}, given }: PriceRule): PricedInput {
  const beyond = Object.fromEntries(Object.entries(above).map(([field, bound]) => [field, bound + 1]));
  return { ...when, ...beyond, ...(given !== undefined && { [given]: ['https://example.com/file'] }) };
}

/** The conditions of a rule in words, such as `resolution 2k`, `fps above 60` and `videoUrls given`. */
export function conditionsOf({ when = {}, above = {}, given }: PriceRule, input?: PricedInput): string[] {
  const values = Object.entries(when).map(
    ([field, value]) => `${field} ${value}${input && input[field] === undefined ? ' by default' : ''}`,
  );
  const bounds = Object.entries(above).map(([field, bound]) => `${field} above ${bound}`);
  return [...values, ...bounds, ...(given === undefined ? [] : [`${given} given`])];
}

// The same setting is a number in one model and text in another (5 and '5', true and 'true'), and people mix them up.
export function same(value: unknown, wanted: unknown): boolean {
  return ['string', 'number', 'boolean'].includes(typeof value) && String(value) === String(wanted);
}
