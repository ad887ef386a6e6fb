import type { Limit } from '../client/guards/budget.js';
import type { Price } from '../contract/catalog.js';
import { compareDecimal } from '../json/decimal.js';
import { costOf } from '../pricing/cost.js';
import { inputFor } from '../pricing/rules.js';

/**
 * Whether there is a setting in which a call costs no more than a limit. A price that is not known, or given in another
 * currency, does not tell. What the list names counts at least once: one token of a million would make every model
 * that is paid by tokens look free.
 */
export function isWithin(limit: Limit, price: Price | undefined): boolean {
  if (price === undefined) return false;
  if (limit.currency !== undefined && limit.currency.toUpperCase() !== price.currency.toUpperCase()) return false;
  return price.rules.some((rule) => {
    const cost = costOf(price, inputFor(rule));
    return (
      cost !== undefined &&
      [cost, ...(cost.charges ?? [])]
        .flatMap(({ unitPrice }) => [cost.amount, unitPrice])
        .every((least) => compareDecimal(least, limit.amount) <= 0)
    );
  });
}
