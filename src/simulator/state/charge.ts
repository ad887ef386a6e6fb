import type { CostCharge, CostEstimate, PriceEntry } from '../../contract/price.js';
import { chargesOf } from '../../pricing/charges.js';
import { costOf } from '../../pricing/cost.js';
import { findRule, type PricedInput } from '../../pricing/rules.js';
import type { SimulatorModel } from './models.js';

/** What a task is charged. What a list rounds, nobody knows here: the simulator charges what the list says. */
export function chargeFor({ price }: SimulatorModel, input: PricedInput): CostEstimate | undefined {
  return price && costOf({ ...price, rounded: false }, input);
}

/** The part of a cost that may be more in the end; undefined where the cost is that of the whole call. */
export function openPart(price: PriceEntry, input: PricedInput, cost: CostEstimate): CostCharge | undefined {
  const parts = [cost, ...(cost.charges ?? [])];
  const open = parts.find(({ units, rule }) => units === undefined || rule.atLeast === true);
  const isOpen = price.atLeast === true || chargesOf(price).some((charge) => !findRule(charge, price.defaults, input));
  return open ?? (isOpen ? cost : undefined);
}
