import type { TypicalPrice } from '../../shared/model-data.js';
import { costOf } from '../../../../src/pricing/cost.js';
import type { CostEstimate, PriceEntry } from '../../../../src/contract/price.js';

/** What a call costs when every field has its default: the one amount by which models can be sorted out. */
export function typicalPrice(price: PriceEntry): TypicalPrice | undefined {
  // Where the defaults select no rule, the first line of the list is what the vendor shows.
  const cost = costOf(price, {}) ?? costOf(price, price.rules[0]?.when ?? {});
  return cost && { amount: cost.amount, currency: cost.currency, covers: coversOf(cost) };
}

function coversOf({ per, units, size }: CostEstimate): string {
  const count = units ?? String(size);
  return count === '1' ? per : `${count} ${per}s`;
}
