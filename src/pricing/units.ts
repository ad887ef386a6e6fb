import type { PriceEntry } from '../contract/price.js';
import { codePointsIn } from '../json/code-points.js';
import { multiply } from '../json/decimal.js';
import { type PricedInput, valueOf } from './rules.js';

/** A number of units that a call can have. What has more digits is a mistake or an attack, and no price. */
const AMOUNT = /^\d{1,15}(?:\.\d{1,15})?$/;

/** Units that are measured rather than counted: a list holds none of them. */
const MEASURES = /^(?:second|minute|hour|token|character)$/;

/**
 * How many units an input asks for, as decimal text: the number in a field, the items of a list, or the characters of a
 * text. Undefined when the input does not tell, which includes values that leave the choice to the model, such as -1.
 */
export function unitsOf(price: PriceEntry, input: PricedInput): string | undefined {
  const { quantity, per } = price;
  if (quantity === undefined) return '1';
  if (!('field' in quantity)) return undefined;
  const amount = String(count(valueOf(price, input, quantity.field), per));
  if (!AMOUNT.test(amount)) return undefined;
  const units = multiply(amount, '1');
  return units === '0' ? undefined : units;
}

function count(value: unknown, per: string): number | string | undefined {
  if (Array.isArray(value)) return !MEASURES.test(per) && value.every(isThing) ? value.length : undefined;
  // A text that is charged by its length can consist of digits.
  if (per === 'character') return typeof value === 'string' ? codePointsIn(value) : undefined;
  return typeof value === 'number' || typeof value === 'string' ? value : undefined;
}

/** Whether an item stands for a thing that is made or charged. A number in a list is a number that got into one. */
function isThing(item: unknown): boolean {
  if (typeof item === 'string') return item.trim() !== '' && Number.isNaN(Number(item));
  return typeof item === 'object' && item !== null && !Array.isArray(item);
}
