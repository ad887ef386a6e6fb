import type { TypicalPrice } from '../../shared/model-data.js';
import { unitInWords } from '../../../../src/pricing/charges.js';
import { costOf } from '../../../../src/pricing/cost.js';
import { inputFor } from '../../../../src/pricing/rules.js';
import type { CostEstimate, PriceEntry } from '../../../../src/contract/price.js';

/**
 * What a call costs when every field has its default: the one amount by which models can be sorted out. Where the
 * number of units is not known, it is the price of as many as one amount pays for.
 */
export function typicalPrice(price: PriceEntry): TypicalPrice | undefined {
  // Where the defaults select no rule, the first line of the list is what the vendor shows.
  const cost = costOf(price, {}) ?? (price.rules[0] && costOf(price, inputFor(price.rules[0])));
  if (cost === undefined) return undefined;
  const { amount, unitPrice, units, currency } = cost;
  const isLeast = Boolean(price.rounded ?? price.atLeast);
  return { amount: units === undefined ? unitPrice : amount, currency, covers: coversOf(cost), isLeast };
}

function coversOf({ per, units, size }: CostEstimate): string {
  return unitInWords({ per, size: units === undefined ? size : Number(units) });
}
