import type { PriceEntry } from '../contract/price.js';
import { isDecimal, multiply } from './decimal.js';
import { type PricedInput, valueOf } from './rules.js';

/**
 * How many units an input asks for, as decimal text: the number in a field, the items of a list, or the characters of a
 * text. Undefined when the input does not tell, which includes values that leave the choice to the model, such as -1.
 */
export function unitsOf(price: PriceEntry, input: PricedInput): string | undefined {
  const { quantity, per } = price;
  if (quantity === undefined) return '1';
  if (!('field' in quantity)) return undefined;
  const text = String(count(valueOf(price, input, quantity.field), per));
  if (!isDecimal(text)) return undefined;
  const units = multiply(text, '1');
  return units === '0' ? undefined : units;
}

function count(value: unknown, per: string): unknown {
  if (Array.isArray(value)) return value.length;
  // A text that is charged by its length can consist of digits. Code points are counted.
  if (per === 'character') return typeof value === 'string' ? Array.from(value).length : undefined;
  return typeof value === 'number' || typeof value === 'string' ? value : undefined;
}
