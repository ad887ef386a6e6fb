import { assertNames } from '../../async/option-types.js';
import { shorten } from '../../json/shorten.js';
import { cut, show } from '../../json/show.js';
import { amount, isObject, isThenable, text } from '../../json/values.js';
import { advise } from '../../errors/base.js';
import { CostLimitError, type LimitedCost } from '../../errors/cost-limit.js';
import { InputError } from '../../errors/input.js';
import { compareDecimal, isDecimal } from '../../json/decimal.js';
import type { CostEstimate } from '../../contract/price.js';
import { ageOf, MAX_PRICE_AGE } from './price-age.js';
import { doubtAbout, type PricePreview } from './price-preview.js';

/**
 * The most that a call may cost: an amount in the currency that the price is given in, or with a currency of its own,
 * which prices in another one do not fit.
 *
 * @example
 * await rh.run(model, input, { maxCost: '0.50' });
 * await rh.run(model, input, { maxCost: { amount: '0.10', currency: 'USD' } });
 */
export type MaxCost =
  | number
  | string
  | {
      /** The most that a call may cost, from 0, as a number or decimal text. */
      readonly amount: number | string;
      /** Currency of the amount, such as `USD`. */
      readonly currency: string;
    };

/** A limit in exact form. */
export interface Limit {
  readonly amount: string;
  readonly currency?: string;
}

/**
 * @param field What the limit is called where it was given.
 * @throws InputError when the amount is no decimal number.
 */
export function toLimit(limit: MaxCost, field = 'maxCost'): Limit {
  const { amount: given, currency } =
    isObject(limit) && !isThenable(limit) ? named(limit, field) : { amount: limit, currency: undefined };
  const exact = amount(given) ?? '';
  if (!isDecimal(exact)) {
    throw new InputError(
      `${field} is ${show(given)}. Allowed are amounts of money from 0, such as 0.5 or '0.50'; ` +
        "{ amount: '0.50', currency: 'USD' } also tells the currency.",
      { field },
    );
  }
  if (currency === undefined) return { amount: exact };
  if (typeof currency === 'string' && currency) return { amount: exact, currency };
  throw new InputError(`The currency of ${field} is ${show(currency)}. Allowed are codes such as 'USD'.`, { field });
}

// A misspelt currency would make a limit in another currency one in that of the price.
function named(limit: Exclude<MaxCost, number | string>, field: string): { amount: unknown; currency: unknown } {
  assertNames(limit, ['amount', 'currency'], `${field} has no field`);
  if (limit.currency !== undefined) return limit;
  throw new InputError(
    `${field} has no currency. Give one, such as { amount: '0.50', currency: 'USD' }, or an amount.`,
    { field },
  );
}

/**
 * Judges by a price list: false when the list does not settle the matter, because it has no price, one in another
 * currency, one that is out of date, or only the least price and that is within the limit.
 *
 * @throws CostLimitError when the call costs more than the limit.
 * @throws InputError when the estimate is none.
 */
export function fitsEstimate(
  model: string,
  limit: Limit,
  estimate: CostEstimate | undefined,
  maxPriceAge: number = MAX_PRICE_AGE,
): boolean {
  // Whoever wrote the function may not have had our types.
  if (estimate === undefined || (estimate as unknown) === null) return false;
  if (!isObject(estimate)) throw noEstimate(show(estimate));
  const cost = { ...estimate, amount: amount(estimate.amount) ?? '' };
  if (!isDecimal(cost.amount)) throw noEstimate(`an estimate whose \`amount\` is ${show(estimate.amount)}`);
  if (!isComparable(limit, cost.currency) || !(ageOf(estimate.asOf) <= maxPriceAge)) return false;
  if (compareDecimal(cost.amount, limit.amount) > 0) throw tooMuch(model, limit, cost);
  return (cost.exact as unknown) === true;
}

function noEstimate(returned: string): InputError {
  const allowed = "estimates such as { amount: '0.50', currency: 'USD', exact: true }, or undefined without a price";
  return new InputError(`\`estimateCost\` returned ${returned}. Allowed are ${allowed}.`, { field: 'estimateCost' });
}

/**
 * Judges by the price that the platform named.
 *
 * @throws CostLimitError when it is more than the limit, or does not tell what the call costs.
 */
export function assertPreviewFits(model: string, limit: Limit, preview: PricePreview): void {
  if (preview.isFreeThisCall === true) return;
  const { estimatedPrice = '', priceText = '', priceTextEn = priceText } = preview;
  const currency = cut(preview.currency ?? '', 20);
  const foreign = `is ${estimatedPrice} ${currency || 'of an unknown currency'}, and maxCost in ${limit.currency}`;
  const doubt = doubtAbout(preview) ?? (isComparable(limit, preview.currency) ? undefined : foreign);
  if (doubt) {
    const hint = doubt === foreign && currency ? ` Give maxCost in ${currency}.` : '';
    const error = new CostLimitError(
      `${model}: the price ${doubt}, so that maxCost cannot be kept.${hint} Nothing was submitted.`,
      { maxCost: limit.amount },
    );
    throw hint ? advise(error, `${hint.trim()} Amounts are never converted.`) : error;
  }
  if (compareDecimal(estimatedPrice, limit.amount) > 0) {
    const explanation = shorten(priceTextEn, 500) || "by the platform's price preview";
    throw tooMuch(model, limit, { amount: estimatedPrice, currency, explanation });
  }
}

/** Whether a price in this currency can be compared with a limit. */
export function isComparable(limit: Pick<Limit, 'currency'>, currency: unknown): boolean {
  return limit.currency === undefined || limit.currency.toUpperCase() === String(currency).toUpperCase();
}

function tooMuch(model: string, limit: Limit, estimate: LimitedCost): CostLimitError {
  const cost = `${estimate.amount} ${estimate.currency}`;
  const why = text(estimate.explanation) ?? cost;
  // Explanations of the price list begin with the sum.
  const price = why.replace('at least ', '').startsWith(cost) ? why : `${cost} (${why})`;
  return new CostLimitError(
    `${model}: the call costs more than maxCost ${limit.amount}: ${price}. Nothing was submitted.`,
    { estimate, maxCost: limit.amount },
  );
}
