import type { Price, PriceRule } from '../catalog/types.js';

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

/** What a call costs by the price list; undefined when no rule fits the input. */
export function costOf(price: Price | undefined, input: Readonly<Record<string, unknown>>): Millionths | undefined {
  const rule = price?.rules.find((candidate) => applies(candidate, input));
  if (!price || !rule) return undefined;
  const units = unitsOf(price, input);
  return parseMoney(rule.amount) * BigInt(Math.ceil(units / (price.size ?? 1)));
}

// A field that was left out has a default, which the schemas do not carry: the first rule that the rest of the input
// agrees with is taken.
function applies({ when = {} }: PriceRule, input: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(when).every(
    ([field, value]) => input[field] === undefined || String(input[field]) === String(value),
  );
}

/** How many units the input asks for: a number, the items of a list, or the characters of a text. One when unknown. */
function unitsOf({ per, quantity }: Price, input: Readonly<Record<string, unknown>>): number {
  const value = quantity && 'field' in quantity ? input[quantity.field] : undefined;
  if (Array.isArray(value)) return value.length;
  if (typeof value === 'string' && per.startsWith('character')) return Array.from(value).length;
  return Number(value) > 0 ? Number(value) : 1;
}
