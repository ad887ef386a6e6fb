import type { PriceCharge, PriceQuantity } from '../contract/catalog.js';
import type { CostEstimate } from '../contract/price.js';
import { listInWords } from '../json/list-in-words.js';
import { unitInWords } from './charges.js';
import type { Part } from './cost.js';
import { conditionsOf, isGiven, type PricedInput } from './rules.js';

type Sum = Omit<CostEstimate, 'explanation'>;

/** What a line says besides the sum and its parts. */
interface Remarks {
  /** What is charged besides, of which the list does not tell how much. */
  readonly open: readonly PriceCharge[];
  readonly isRounded: boolean;
  readonly input: PricedInput;
}

/** Puts an estimate into one line that a reader can check: the sum, what it depends on, and the day of the prices. */
export function inOneLine(sum: Sum, parts: readonly [Part, ...Part[]], { open, isRounded, input }: Remarks): string {
  const { amount, currency, exact, asOf } = sum;
  const conditions = [...new Set(parts.flatMap(({ charge }) => conditionsOf(charge.rule, input)))];
  const rest = conditions.length === 0 ? '' : `, for ${listInWords(conditions)}`;
  const terms = [
    ...parts.map((part) => calculation(part, currency, input)),
    ...open.map((charge) => `what the list does not tell per ${unitInWords(charge)}`),
  ];
  const isOneRate = terms.length === 1 && !isRounded && parts[0].charge.quantity === undefined;
  const total = isOneRate ? '' : `${amount} ${currency}: `;
  const rounding = isRounded ? ', as the list rounds' : '';
  return `${exact ? '' : 'at least '}${total}${terms.join(' + ')}${rest}${rounding} (prices of ${asOf})`;
}

function calculation({ charge, least }: Part, currency: string, input: PricedInput): string {
  const { unitPrice, per, units, quantity } = charge;
  const rate = `${unitPrice} ${currency} per ${unitInWords(charge)}`;
  if (quantity === undefined) return rate;
  if (units === undefined) return `${rate} × ${whatIsNotTold(quantity, per, least, input)}`;
  const { field, free } = { field: '', ...quantity };
  const source = free === undefined ? field : `${field} beyond ${free} free`;
  return `${rate} × ${units} ${units === '1' ? per : `${per}s`} (${source})`;
}

function whatIsNotTold(quantity: PriceQuantity, per: string, least: string, input: PricedInput): string {
  const atLeast = least === '1' ? '' : `, at least ${least}`;
  if ('unknown' in quantity) return `${quantity.unknown}${atLeast}, which the input does not tell`;
  const { field, plus } = quantity;
  return plus && isGiven(input[plus.field])
    ? `the ${per}s of ${field} and ${plus.field}${atLeast}, which the input does not tell`
    : `the number of ${per}s${atLeast}, which ${field} does not tell`;
}
