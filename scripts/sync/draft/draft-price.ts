import { canBeSaid } from '../../../spec/conventions/price.mjs';
import type { Field, Model, Price, Value } from '../../../codegen/sources/catalog.js';
import { placeholder } from './placeholder.js';

/** The price that a list has for a model, as far as the spec has words for it. */
export function priceOf({ price }: Model): Price | undefined {
  return price && price.rules.length > 0 && canBeSaid(price) ? price : undefined;
}

/** What a list says of a price for which the spec has no words; undefined where there is none. */
export function unsaidPrice({ price }: Model): string | undefined {
  if (!price || price.rules.length === 0) return undefined;
  if (price.rules.some(({ amount }) => Number(amount) === 0))
    return `${price.currency} 0 by the ${price.per}: free, or not known?`;
  if (canBeSaid(price)) return undefined;
  const amounts = price.rules.map(({ amount }) => amount).join(', ');
  return `${price.currency} ${amounts} by the ${price.per}, which the spec cannot say, or which stands where there is no price`;
}

/** Whether no list that was read has a price for a model. */
export function lacksPrice(model: Model): boolean {
  return priceOf(model) === undefined && unsaidPrice(model) === undefined;
}

/** The price block of the spec, with the values of conditions in the type that the field has on the wire. */
export function draftPrice({ currency, per, size, atLeast, rules }: Price, { fields }: Model, date: string): Value {
  const typeOf = (key: string) => fields.find((field) => field.key === key)?.values.type;
  const counted = per === 'call' ? undefined : quantityOf(per, fields);
  return {
    currency,
    per,
    ...(size === 1 ? {} : { size }),
    ...(counted === undefined ? {} : { quantity: counted }),
    ...(atLeast ? { atLeast } : {}),
    asOf: date,
    rules: rules.map(({ when, amount }): Value => {
      const conditions = Object.entries(when).map(([key, value]) => [key, onTheWire(value, typeOf(key))] as const);
      return conditions.length === 0 ? { amount } : { when: Object.fromEntries(conditions), amount };
    }),
  };
}

/** The fields that tell how many units a call takes. */
const COUNTED: Readonly<Record<string, string>> = { second: 'duration', character: 'text' };

function quantityOf(per: string, fields: readonly Field[]): Record<string, string> {
  const field = fields.find(({ key }) => key === COUNTED[per]);
  return field ? { field: field.key } : { unknown: placeholder(`which ${per}s are counted`) };
}

function onTheWire(value: string, type: unknown): string | number | boolean {
  if (type === 'boolean') return value === 'true';
  return type === 'integer' || type === 'number' ? Number(value) : value;
}
