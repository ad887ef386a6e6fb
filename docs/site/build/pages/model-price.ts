import { withDefaults } from '../../../../codegen/words/price.js';
import { costOf } from '../../../../src/pricing/cost.js';
import type { CostEstimate } from '../../../../src/contract/price.js';
import { code } from '../../../../codegen/words/code.js';
import { link, prose, table } from './markdown.js';
import type { SiteModel } from '../read/site.js';

/** What a model costs: the price list, and an estimate for the example of the page. */
export function priceSection(model: SiteModel): string {
  const { price } = model.about;
  if (!price) {
    const ask = link('Ask the platform', '/guides/money.md#ask-the-platform');
    return `No price is published for this model. ${ask} before you run it.`;
  }
  const { currency, per, size = 1, rules, atLeast, asOf, quantity, note } = price;
  const unit = size === 1 ? per : `${size} ${per}s`;
  const fields = [...new Set(rules.flatMap(({ when = {} }) => Object.keys(when)))];
  const rows = rules.map(({ when = {}, amount }) => [
    ...fields.map((field) => (when[field] === undefined ? 'any' : code(when[field]))),
    `${atLeast ? 'from ' : ''}${amount} ${currency}`,
  ]);
  const estimate = estimateOf(model);
  const counted =
    quantity &&
    ('field' in quantity
      ? `Units are counted from ${code(quantity.field)}.`
      : `What is counted: ${prose(quantity.unknown)}.`);
  return [
    `Price list of the .cn site, seen on ${asOf}; an account of the .ai site is charged in USD by a list of its own.`,
    table([...fields.map(code), `Price per ${unit}`], rows),
    [counted, note && prose(note)].filter(Boolean).join(' '),
    estimate && estimateLine(estimate),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function estimateLine({ explanation, exact }: CostEstimate): string {
  const least = exact ? '' : '; this is the least it can cost';
  const more = link('How estimates and limits work', '/guides/money.md');
  return `**Estimate** for the example below: ${prose(explanation)}${least}. ${more}.`;
}

/** What the example of a page costs, when a price is published that covers it. */
export function estimateOf({ about: { price }, input, example }: SiteModel): CostEstimate | undefined {
  return price && costOf(withDefaults(price, input), example);
}
