import { costOf } from '../../pricing/cost.js';
import type { PricedInput } from '../../pricing/rules.js';
import type { PriceEntry } from '../../contract/price.js';

/** Money in millionths of the currency unit, so that sums stay exact. */
export type Millionths = bigint;

/** Reads decimal text such as `0.14`; digits beyond the sixth are dropped. */
export function parseMoney(text: string): Millionths {
  const [whole = '0', fraction = ''] = text.split('.');
  return BigInt(whole) * 1_000_000n + BigInt(fraction.slice(0, 6).padEnd(6, '0'));
}

/** Writes an amount as decimal text without trailing zeros. */
export function formatMoney(amount: Millionths): string {
  const sign = amount < 0n ? '-' : '';
  const digits = String(amount < 0n ? -amount : amount).padStart(7, '0');
  return `${sign}${digits.slice(0, -6)}.${digits.slice(-6)}`.replace(/\.?0+$/, '');
}

/** What a call costs by the price list, or the least it costs; undefined when no rule fits the input. */
export function costIn(price: PriceEntry | undefined, input: PricedInput): Millionths | undefined {
  const estimate = price && costOf(price, input);
  return estimate && parseMoney(estimate.amount);
}
