import { priceInWords } from '../../../codegen/words/price.js';
import type { Price, PriceRule } from '../../../src/contract/catalog.js';
import { compareDecimal, multiply } from '../../../src/json/decimal.js';
import type { RecordChange } from '../change.js';

type Point = NonNullable<PriceRule['when']>;

/** Records how the price of a model changed. A newer date alone is no change. */
export function comparePrices(before: Price | undefined, after: Price | undefined, record: RecordChange): void {
  if (!before && !after) return;
  if (!before) return record('price-published', { after: after && priceInWords(after) });
  if (!after) return record('price-unpublished', { before: priceInWords(before) });
  if (basis(before) !== basis(after)) {
    return record('price-basis-changed', { before: priceInWords(before), after: priceInWords(after) });
  }
  const lines = { raised: [] as string[], lowered: [] as string[], added: [] as string[], removed: [] as string[] };
  for (const point of points(before, after)) {
    const amounts = { before: amountAt(before, point), after: amountAt(after, point) };
    const label = labelOf(point);
    if (amounts.before === undefined) lines.added.push(`${label}${amounts.after} ${unit(after)}`);
    else if (amounts.after === undefined) lines.removed.push(`${label}${amounts.before} ${unit(before)}`);
    else {
      // An amount pays for `size` units, so each is weighed by the other's size.
      const order = compareDecimal(
        multiply(amounts.after, String(before.size ?? 1)),
        multiply(amounts.before, String(after.size ?? 1)),
      );
      const line = `${label}${amounts.before} → ${amounts.after} ${unit(after)}`;
      if (order !== 0) (order > 0 ? lines.raised : lines.lowered).push(line);
    }
  }
  if (lines.raised.length > 0) record('price-raised', { after: lines.raised });
  if (lines.lowered.length > 0) record('price-lowered', { after: lines.lowered });
  if (lines.added.length > 0) record('price-rule-added', { after: lines.added });
  if (lines.removed.length > 0) record('price-rule-removed', { before: lines.removed });
}

function labelOf(point: Point): string {
  const conditions = Object.entries(point).map(([field, value]) => `${field} ${value}`);
  return conditions.length === 0 ? '' : `${conditions.join(', ')}: `;
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

function unit({ currency, per, size = 1 }: Price): string {
  return `${currency} per ${size === 1 ? per : `${size} ${per}s`}`;
}
