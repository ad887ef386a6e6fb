import { priceInWords } from '../../codegen/words/price.js';
import type { Price, PriceRule } from '../../src/contract/catalog.js';
import type { RecordChange } from './change.js';

type Point = NonNullable<PriceRule['when']>;

/** Records how the price of a model changed. A newer date alone is no change. */
export function comparePrices(was: Price | undefined, is: Price | undefined, record: RecordChange): void {
  if (!was && !is) return;
  if (!was) return record('price-published', { after: is && priceInWords(is) });
  if (!is) return record('price-unpublished', { before: priceInWords(was) });
  if (basis(was) !== basis(is)) {
    return record('price-basis-changed', { before: priceInWords(was), after: priceInWords(is) });
  }
  const lines = { raised: [] as string[], lowered: [] as string[], added: [] as string[], removed: [] as string[] };
  for (const point of points(was, is)) {
    const [before, after] = [amountAt(was, point), amountAt(is, point)];
    const where = Object.entries(point)
      .map(([field, value]) => `${field} ${value}`)
      .join(', ');
    const label = where === '' ? '' : `${where}: `;
    if (before === undefined) lines.added.push(`${label}${after} ${unit(is)}`);
    else if (after === undefined) lines.removed.push(`${label}${before} ${unit(was)}`);
    // The order of two decimals survives the rounding to a double, as a sum of many would not.
    else if (perUnit(after, is) > perUnit(before, was)) lines.raised.push(`${label}${before} → ${after} ${unit(is)}`);
    else if (perUnit(after, is) < perUnit(before, was)) lines.lowered.push(`${label}${before} → ${after} ${unit(is)}`);
  }
  if (lines.raised.length > 0) record('price-raised', { after: lines.raised });
  if (lines.lowered.length > 0) record('price-lowered', { after: lines.lowered });
  if (lines.added.length > 0) record('price-rule-added', { after: lines.added });
  if (lines.removed.length > 0) record('price-rule-removed', { before: lines.removed });
}

/** The input fields that the price of a model depends on. */
export function pricedFields(...prices: readonly (Price | undefined)[]): Set<string> {
  const names = new Set<string>();
  for (const price of prices) {
    for (const { when = {} } of price?.rules ?? []) for (const name of Object.keys(when)) names.add(name);
    if (price?.quantity && 'field' in price.quantity) names.add(price.quantity.field);
  }
  return names;
}

/** Amounts on different bases say nothing about each other. */
function basis({ currency, per, quantity, atLeast }: Price): string {
  return JSON.stringify([currency, per, quantity ?? null, atLeast ?? false]);
}

function points(...prices: readonly Price[]): Point[] {
  const all = prices.flatMap((price) => price.rules.map((rule) => rule.when ?? {}));
  return [...new Map(all.map((point) => [keyOf(point), point])).values()];
}

function keyOf(point: Point): string {
  return JSON.stringify(
    Object.entries(point)
      .map((entry) => JSON.stringify(entry))
      .sort(),
  );
}

function amountAt({ rules }: Price, point: Point): string | undefined {
  return rules.find((rule) => Object.entries(rule.when ?? {}).every(([field, value]) => point[field] === value))
    ?.amount;
}

function perUnit(amount: string, { size = 1 }: Price): number {
  return Number(amount) / size;
}

function unit({ currency, per, size = 1 }: Price): string {
  return `${currency} per ${size === 1 ? per : `${size} ${per}s`}`;
}
