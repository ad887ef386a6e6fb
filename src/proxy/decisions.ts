import { abortable } from '../async/abort.js';
import { callBack } from '../async/callback.js';
import { assertValid } from '../client/guards/guarded-job.js';
import { isInputError } from '../errors/input.js';
import { compareDecimal } from '../json/decimal.js';
import { localAddressIn } from '../task/local-address.js';
import type { ProxySubmit } from './options.js';
import { isInCurrencyOf } from './price.js';
import { WrongInput } from './refusal.js';
import * as refusals from './refusals.js';
import type { Settings } from './settings.js';

/** A submit that is decided about. */
interface Asked extends ProxySubmit {
  readonly baseUrl: string;
  readonly signal: AbortSignal;
}

/** What a function of the server's owner decides. Anything but `true` is a no: a forgotten return, a row of a table. */
export async function decide<Given extends readonly unknown[]>(
  name: string,
  decision: (...given: Given) => unknown,
  given: Given,
  signal: AbortSignal,
): Promise<boolean> {
  return (await abortable(callBack(name, decision, given), signal)) === true;
}

/** @throws Refusal when the input is wrong, costs too much, or is not allowed. The cheap questions come first. */
export async function assertSubmit(
  { validate, maxCost, check }: Pick<Settings, 'validate' | 'maxCost' | 'check'>,
  { baseUrl, signal, model, input, owner, price, request, context }: Asked,
): Promise<void> {
  // The platform would send to wherever a visitor likes, and this server's name would stand behind it.
  const webhook = Object.keys(input).find((name) => /^webhook/i.test(name));
  if (webhook !== undefined) throw refusals.webhookNotAllowed(webhook);
  const local = localAddressIn(input, baseUrl);
  if (local) throw refusals.localAddress(local);
  if (validate) {
    const problems = await abortable(callBack('validate', validate, [{ id: model }, input]), signal);
    assertInput(model, problems);
  }
  if (maxCost) {
    const cost = await price();
    if (!cost || !isInCurrencyOf(maxCost, cost)) throw refusals.priceNotKnown(maxCost.currency ?? '');
    if (compareDecimal(cost.amount, maxCost.amount) > 0)
      throw refusals.tooExpensive(cost.amount, maxCost.amount, cost.currency);
  }
  const submit = { model, input, owner, price, request, context };
  if (check && !(await decide('check', check, [submit], signal))) throw refusals.inputNotAllowed();
}

function assertInput(model: string, problems: Awaited<ReturnType<NonNullable<Settings['validate']>>>): void {
  try {
    assertValid(model, problems);
  } catch (error) {
    if (!isInputError(error) || !Array.isArray(error.body)) throw error;
    // The page's client says itself which model it was.
    throw new WrongInput(error.message.slice(`${model}: `.length));
  }
}
