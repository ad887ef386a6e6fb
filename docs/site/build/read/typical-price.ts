import type { TypicalPrice } from '../../shared/model-data.js';
import { costOf } from '../../../../src/pricing/cost.js';
import { inputFor } from '../../../../src/pricing/rules.js';
import type { PriceEntry } from '../../../../src/contract/price.js';

/**
 * What a call costs when every field has its default: the one amount by which models can be sorted out. Where the
 * number of units is not known, it is the price of as many as one amount pays for.
 */
export function typicalPrice(price: PriceEntry): TypicalPrice | undefined {
  // Where the defaults select no rule, the first line of the list is what the vendor shows.
  const cost = costOf(price, {}) ?? (price.rules[0] && costOf(price, inputFor(price.rules[0])));
  if (cost === undefined) return undefined;
  const { amount, unitPrice, units, currency, per, size } = cost;
  const isLeast = Boolean(price.rounded ?? price.atLeast);
  const total = units === undefined ? unitPrice : amount;
  const count = (units === undefined ? size : Number(units)) || 1;
  return {
    amount: total,
    currency,
    count,
    each: { unit: per, amount: Number((Number(total) / count).toPrecision(12)) },
    isLeast,
  };
}
