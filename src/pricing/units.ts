import type { PriceCharge, PriceQuantity } from '../contract/catalog.js';
import { codePointsIn } from '../json/code-points.js';
import { add, compareDecimal, multiply, subtract } from '../json/decimal.js';
import { exactly } from './amounts.js';
import { type Defaults, isGiven, type PricedInput, valueOf } from './rules.js';

/** How many units of a charge an input asks for. */
export interface Units {
  /** How many are charged at least, as decimal text. */
  readonly least: string;
  /** Whether that is all of them. */
  readonly isKnown: boolean;
}

/** Units that are measured rather than counted: a list holds none of them. */
const MEASURES = /^(?:second|minute|hour|token|character)$/;

/**
 * How many units an input asks for: the number in a field, the items of a list, or the characters of a text, on the
 * terms of the price. Not known when the input does not tell, which includes values that leave the choice to the model,
 * such as -1; one unit is the least then.
 */
export function unitsOf({ per, quantity }: PriceCharge, defaults: Defaults, input: PricedInput): Units {
  if (quantity === undefined) return { least: '1', isKnown: true };
  const { roundUp = false, minimum = 0, free = 0 } = quantity;
  const counted = 'field' in quantity ? countIn(quantity, per, valueOf(defaults, input, quantity.field)) : undefined;
  const plus = 'field' in quantity && quantity.plus && isGiven(input[quantity.plus.field]) ? quantity.plus : undefined;
  const whole = roundUp && counted?.includes('.') ? add(counted.split('.')[0]!, '1') : (counted ?? '1');
  const floors = [minimum, plus?.minimum?.[counted ?? ''] ?? 0].map((floor) => exactly(floor)!);
  const [least, none] = [floors.reduce(larger, whole), exactly(free)!];
  return { least: subtract(larger(least, none), none), isKnown: counted !== undefined && !plus };
}

function larger(a: string, b: string): string {
  return compareDecimal(a, b) < 0 ? b : a;
}

function countIn({ free }: PriceQuantity, per: string, value: unknown): string | undefined {
  // What is free up to a number may be left out. Elsewhere it is required, and nobody knows yet how much there will be.
  if (free !== undefined && !isGiven(value)) return '0';
  const amount = exactly(count(value, per));
  if (amount === undefined) return undefined;
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
