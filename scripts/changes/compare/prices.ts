import { priceInWords } from '../../../codegen/words/price.js';
import type { Price, PriceCharge, PriceRule } from '../../../src/contract/catalog.js';
import { compareDecimal, multiply } from '../../../src/json/decimal.js';
import { chargesOf, unitInWords } from '../../../src/pricing/charges.js';
import { conditionsOf } from '../../../src/pricing/rules.js';
import type { RecordChange } from '../change.js';

/** Records how the price of a model changed. A newer date alone is no change. */
export function comparePrices(before: Price | undefined, after: Price | undefined, record: RecordChange): void {
  if (!before && !after) return;
  if (!before) return record('price-published', { after: after && priceInWords(after) });
  if (!after) return record('price-unpublished', { before: priceInWords(before) });
  if (basis(before) !== basis(after)) {
    return record('price-basis-changed', { before: priceInWords(before), after: priceInWords(after) });
  }
  const lines = { raised: [] as string[], lowered: [] as string[], added: [] as string[], removed: [] as string[] };
  const [was, is] = [chargesOf(before), chargesOf(after)];
  for (const [index, charge] of is.entries()) {
    // What is charged besides costs nothing where no rule fits; of a model itself nobody knows the price there.
    const otherwise = index === 0 ? undefined : '0';
    compareCharges({ before: was[index]!, after: charge, otherwise, currency: after.currency }, lines);
  }
  if (lines.raised.length > 0) record('price-raised', { after: lines.raised });
  if (lines.lowered.length > 0) record('price-lowered', { after: lines.lowered });
  if (lines.added.length > 0) record('price-rule-added', { after: lines.added });
  if (lines.removed.length > 0) record('price-rule-removed', { before: lines.removed });
}

interface Charges {
  readonly before: PriceCharge;
  readonly after: PriceCharge;
  readonly currency: string;
  /** The amount where no rule fits. */
  readonly otherwise: string | undefined;
}

function compareCharges(
  { before, after, currency, otherwise }: Charges,
  lines: Record<'raised' | 'lowered' | 'added' | 'removed', string[]>,
): void {
  const unit = (charge: PriceCharge) => `${currency} per ${unitInWords(charge)}`;
  for (const point of points(before, after)) {
    const amounts = { before: amountAt(before, point) ?? otherwise, after: amountAt(after, point) ?? otherwise };
    const conditions = conditionsOf(point).join(', ');
    const label = conditions && `${conditions}: `;
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
}

/** Amounts on different bases say nothing about each other. */
function basis(price: Price): string {
  const charges = chargesOf(price).map(({ per, quantity }) => [per, quantity ?? null]);
  return JSON.stringify([price.currency, charges, price.atLeast ?? false]);
}

function points(...charges: readonly PriceCharge[]): PriceRule[] {
  return [...new Map(charges.flatMap(({ rules }) => rules).map((rule) => [keyOf(rule), rule])).values()];
}

function keyOf({ when = {}, given }: PriceRule): string {
  const values = Object.entries(when).map((entry) => JSON.stringify(entry));
  return JSON.stringify([values.sort(), given]);
}

function amountAt({ rules }: PriceCharge, point: PriceRule): string | undefined {
  return rules.find(
    ({ when = {}, given }) =>
      (given === undefined || given === point.given) &&
      Object.entries(when).every(([field, value]) => point.when?.[field] === value),
  )?.amount;
}
