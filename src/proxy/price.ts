import { abortable } from '../async/abort.js';
import { callBack } from '../async/callback.js';
import { isInputError } from '../errors/input.js';
import { isTransient } from '../http/transient.js';
import { isComparable, type Limit } from '../client/guards/budget.js';
import { ageOf, MAX_PRICE_AGE } from '../client/guards/price-age.js';
import { doubtAbout, previewPrice } from '../client/guards/price-preview.js';
import type { EstimateCost } from '../contract/price.js';
import { isDecimal } from '../json/decimal.js';
import { amount, isObject, text } from '../json/values.js';
import type { Context } from '../task/context.js';
import { currencyOf } from '../task/usage.js';
import { Unreachable } from './refusal.js';

/** What a submit will be charged. */
export interface ProxyPrice {
  /** Exact decimal text, such as `0.14`. */
  readonly amount: string;
  /** ISO 4217 code, such as `CNY`. */
  readonly currency: string;
}

/** Where prices come from. */
export interface PriceSource {
  readonly context: Context;
  readonly estimateCost: EstimateCost | undefined;
  readonly maxPriceAge: number | undefined;
}

type Input = Readonly<Record<string, unknown>>;

/**
 * What a submit will be charged: by the list where that settles it in the currency of the account, otherwise as the
 * platform is asked. Undefined when nobody knows it for certain.
 */
export async function priceOf(
  { context, estimateCost, maxPriceAge = MAX_PRICE_AGE }: PriceSource,
  model: string,
  input: Input,
  signal: AbortSignal,
): Promise<ProxyPrice | undefined> {
  const own = currencyOf(context.transport);
  if (estimateCost) {
    const estimate: unknown = await abortable(callBack('estimateCost', estimateCost, [{ id: model }, input]), signal);
    const listed = priceIn(estimate, 'amount');
    const isSettled = isObject(estimate) && estimate.exact === true && ageOf(estimate.asOf) <= maxPriceAge;
    if (isSettled && listed && isInCurrencyOf(own ? { currency: own } : {}, listed)) return listed;
  }
  const preview = await previewPrice(context, model, input, signal).catch((error: unknown) => {
    if (isInputError(error)) return undefined;
    throw isTransient(error) || signal.aborted
      ? new Unreachable(error, 'RunningHub could not be asked for the price, and got no submit')
      : error;
  });
  if (!preview) return undefined;
  if (preview.isFreeThisCall === true) return { amount: '0', currency: text(preview.currency) ?? own ?? '' };
  return doubtAbout(preview) === undefined ? priceIn(preview, 'estimatedPrice') : undefined;
}

function priceIn(given: unknown, field: string): ProxyPrice | undefined {
  const [exact, currency] = isObject(given) ? [amount(given[field]), text(given.currency)] : [];
  return exact !== undefined && isDecimal(exact) && currency !== undefined ? { amount: exact, currency } : undefined;
}

/** Whether a price can be compared with a limit. What is free is so in every currency. */
export function isInCurrencyOf(limit: Pick<Limit, 'currency'>, price: ProxyPrice): boolean {
  return Number(price.amount) === 0 || isComparable(limit, price.currency);
}
