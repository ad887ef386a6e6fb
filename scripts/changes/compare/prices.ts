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
    const words = [priceInWords(before), priceInWords(after)] as const;
    // What only counts otherwise is said in the same words.
    const [was, is] = words[0] === words[1] ? [before, after].map(countedInWords) : ['', ''];
    return record('price-basis-changed', { before: words[0] + was, after: words[1] + is });
  }
  const lines: Lines = { raised: [], lowered: [], added: [], removed: [], loosened: [], settled: [] };
  const [was, is] = [chargesOf(before), chargesOf(after)];
  for (const [index, charge] of is.entries()) {
    compareCharges([before, was[index]!], [after, charge], lines);
  }
  if (lines.raised.length > 0) record('price-raised', { after: lines.raised });
  if (lines.lowered.length > 0) record('price-lowered', { after: lines.lowered });
  if (lines.added.length > 0) record('price-rule-added', { after: lines.added });
  if (lines.removed.length > 0) record('price-rule-removed', { before: lines.removed });
  if (lines.loosened.length > 0) record('price-less-exact', { after: lines.loosened });
  if (lines.settled.length > 0) record('price-more-exact', { after: lines.settled });
}

/** What is told of the rules, by how they changed. */
type Lines = Record<'raised' | 'lowered' | 'added' | 'removed' | 'loosened' | 'settled', string[]>;

/** A price, and one of its charges. */
type Side = readonly [price: Price, charge: PriceCharge];

function compareCharges([was, before]: Side, [is, after]: Side, lines: Lines): void {
  const unit = (charge: PriceCharge) => `${is.currency} per ${unitInWords(charge)}`;
  for (const point of points(before, after)) {
    const rules = { before: ruleAt(before, point), after: ruleAt(after, point) };
    const conditions = conditionsOf(point).join(', ');
    const label = conditions && `${conditions}: `;
    if (!rules.before) lines.added.push(`${label}${rules.after?.amount} ${unit(after)}`);
    else if (!rules.after) lines.removed.push(`${label}${rules.before.amount} ${unit(before)}`);
    else {
      // An amount pays for `size` units, so each is weighed by the other's size.
      const order = compareDecimal(
        multiply(rules.after.amount, String(before.size ?? 1)),
        multiply(rules.before.amount, String(after.size ?? 1)),
      );
      const line = `${label}${rules.before.amount} → ${rules.after.amount} ${unit(after)}`;
      if (order !== 0) (order > 0 ? lines.raised : lines.lowered).push(line);
      const [wasOpen, isOpen] = [isBound(was, rules.before), isBound(is, rules.after)];
      if (wasOpen !== isOpen)
        lines[isOpen ? 'loosened' : 'settled'].push(`${label}${rules.after.amount} ${unit(after)}`);
    }
  }
}

/** Whether a call can cost more, or something else, than a rule says. */
function isBound({ rounded = false }: Price, { atLeast = false }: PriceRule): boolean {
  return rounded || atLeast;
}

/** Amounts on different bases say nothing about each other. */
function basis(price: Price): string {
  const charges = chargesOf(price).map(({ per, quantity }) => [per, quantity ?? null]);
  return JSON.stringify([price.currency, charges, price.atLeast ?? false]);
}

function countedInWords(price: Price): string {
  const terms = chargesOf(price).map(({ quantity }) => (quantity ? JSON.stringify(quantity) : 'each call'));
  return `, counted by ${terms.join(' and ')}`;
}

function points(...charges: readonly PriceCharge[]): PriceRule[] {
  return [...new Map(charges.flatMap(({ rules }) => rules).map((rule) => [keyOf(rule), rule])).values()];
}

function keyOf({ when = {}, above = {}, given }: PriceRule): string {
  const values = [when, above].map((entries) => Object.entries(entries).map((entry) => JSON.stringify(entry)));
  return JSON.stringify([...values.map((entries) => entries.sort()), given]);
}

function ruleAt({ rules }: PriceCharge, point: PriceRule): PriceRule | undefined {
  return rules.find(
    ({ when = {}, above = {}, given }) =>
      (given === undefined || given === point.given) &&
      Object.entries(when).every(([field, value]) => point.when?.[field] === value) &&
      Object.entries(above).every(([field, bound]) => isAbove(point, field, bound)),
  );
}

function isAbove({ when = {}, above = {} }: PriceRule, field: string, bound: number): boolean {
  const least = above[field];
  return (least !== undefined && least >= bound) || Number(when[field]) > bound;
}
