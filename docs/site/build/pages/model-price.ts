import { withFields } from '../../../../codegen/words/price.js';
import { costOf } from '../../../../src/pricing/cost.js';
import { fieldsOfRules } from '../../../../src/pricing/charges.js';
import type { Price, PriceCharge, PriceQuantity, PriceRule } from '../../../../src/contract/catalog.js';
import type { CostEstimate } from '../../../../src/contract/price.js';
import { code } from '../../../../codegen/words/code.js';
import type { Language } from '../../shared/language.js';
import { fill } from '../../theme/words/fill.js';
import { unitsInWords } from '../../theme/words/price.js';
import { link, prose, table } from './markdown.js';
import { PROSE } from './prose.js';
import type { SiteModel } from '../read/site.js';

/** What a model costs: the price list, and an estimate for the example of the page. */
export function priceSection(model: SiteModel): string {
  const { price } = model.about;
  if (!price) {
    const ask = link('Ask the platform', '/guides/money.md#ask-the-platform');
    return `No price is published for this model. ${ask} before you run it.`;
  }
  const { asOf, note, charges = [] } = price;
  const estimate = estimateOf(model);
  return [
    `Price list of the .cn site, seen on ${asOf}; an account of the .ai site is charged in USD by a list of its own.`,
    chargeSection(price, price),
    ...charges.map((charge) => `Besides:\n\n${chargeSection(charge, price)}`),
    note && prose(note),
    estimate && estimateLine(estimate),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** The lines of the price list alone; empty when there is none. */
export function priceTable({ about: { price } }: SiteModel, language: Language): string {
  if (!price) return '';
  return [price, ...(price.charges ?? [])].map((charge) => linesOf(charge, price, language)).join('\n\n');
}

/** The lines of the list for one thing that is charged, and how its units are counted. */
function chargeSection(charge: PriceCharge, price: Price): string {
  const lines = linesOf(charge, price, 'en');
  return charge.quantity === undefined ? lines : `${lines}\n\n${countedFrom(charge.quantity)}`;
}

function linesOf(charge: PriceCharge, { currency, atLeast, rounded }: Price, language: Language): string {
  const words = PROSE[language];
  const { rules } = charge;
  const fields = [...fieldsOfRules(rules)];
  const rows = rules.map((rule) => [
    ...fields.map((field) => conditionOf(rule, field, language)),
    fill(atLeast || rule.atLeast ? words.fromPrice : rounded ? words.aboutPrice : '{price}', {
      price: `${rule.amount} ${currency}`,
    }),
  ]);
  return table(
    [...fields.map(code), fill(words.pricePer, { unit: unitsInWords(charge.per, charge.size ?? 1, language) })],
    rows,
  );
}

function conditionOf({ when = {}, above = {}, given }: PriceRule, field: string, language: Language): string {
  const words = PROSE[language];
  if (field === given) return words.given;
  if (above[field] !== undefined) return fill(words.above, { bound: code(above[field]) });
  return when[field] === undefined ? words.any : code(when[field]);
}

function countedFrom(quantity: PriceQuantity): string {
  const { roundUp, minimum, free } = quantity;
  const terms = [
    roundUp ? 'A part of a unit counts as a whole one.' : '',
    minimum === undefined ? '' : `At least ${minimum} are charged.`,
    free === undefined ? '' : `The first ${free === 1 ? 'one is' : `${free} are`} free.`,
  ];
  if ('unknown' in quantity)
    return [`What is counted: ${prose(quantity.unknown)}.`, ...terms].filter(Boolean).join(' ');
  const { field, plus } = quantity;
  const least = Object.entries(plus?.minimum ?? {}).map(([count, charged]) => `${charged} for ${count}`);
  return [
    `Units are counted from ${code(field)}.`,
    plus && `Those of the files in ${code(plus.field)} are added.`,
    plus?.minimum && `With these files at least as many are charged: ${least.join(', ')}.`,
    ...terms,
  ]
    .filter(Boolean)
    .join(' ');
}

function estimateLine({ explanation, exact }: CostEstimate): string {
  const least = exact ? '' : '; this is the least it can cost';
  const more = link('How estimates and limits work', '/guides/money.md');
  return `**Estimate** for the example below: ${prose(explanation)}${least}. ${more}.`;
}

/** What the example of a page costs, when a price is published that covers it. */
export function estimateOf({ about: { price }, input, example }: SiteModel): CostEstimate | undefined {
  return price && costOf(withFields(price, input), example);
}
