import { jsonBody } from '#platform';
import { orTakenBack } from './taken-back.js';
import type { ApiResponse } from '../http/response.js';
import { assertSubmit } from './decisions.js';
import type { Outgoing } from './forward.js';
import { asSent, type Incoming } from './incoming.js';
import type { Counted } from './limits.js';
import type { Notes } from './notes.js';
import type { Submit } from './operation.js';
import { type Outcome, outcomeOf } from './outcome.js';
import { priceOf, type ProxyPrice } from './price.js';
import { type PlainResponse, Unreachable } from './refusal.js';
import { salvageTask, signTask } from './rename.js';
import type { Settings } from './settings.js';
import type { Visit } from './visit.js';

/** What is to be sent, and how. */
interface Sending extends Pick<Submit, 'path' | 'model'> {
  readonly incoming: Incoming;
  readonly send: (outgoing: Outgoing) => Promise<PlainResponse>;
}

/** Decides about a submit, sends it, and sees to what became of it. */
export async function runSubmit(
  settings: Settings,
  notes: Notes,
  visit: Visit,
  { path, model, incoming, send }: Sending,
): Promise<PlainResponse> {
  const { prices, limits } = settings;
  const { signal, owner = '', secret } = visit;
  // What was looked at is what is sent: another parser may take another of two fields with one name.
  const sent = asSent(incoming);
  // Read again, because JSON cannot hold all that it can say: 1e999 is sent as null.
  const input = JSON.parse(sent) as Incoming['input'];
  let asked: Promise<ProxyPrice | undefined> | undefined;
  let price: ProxyPrice | undefined;
  const priceOnce = () => (asked ??= priceOf(prices, model, input, signal).then((found) => (price = found)));
  await assertSubmit(settings, { ...visit, model, input, price: priceOnce });
  const counting = limits?.submit(owner, priceOnce);
  const counted = await orTakenBack(counting, ({ refused }) => refused(), signal);
  let outcome: Outcome = 'unknown';
  const body = jsonBody(sent);
  const rename = (response: ApiResponse) => {
    outcome = outcomeOf(response);
    return signTask(response, owner, secret);
  };
  const salvage = (begun: ApiResponse) => {
    outcome = outcomeOf(begun);
    return salvageTask(begun, owner, secret);
  };
  try {
    return await send({ path, type: 'application/json', body, rename, salvage });
  } catch (error) {
    if (error instanceof Unreachable) outcome = 'refused';
    throw error;
  } finally {
    await settle(notes, visit, { model, ...(price && { price }) }, counted, outcome);
  }
}

/** Counts what became of a submit. Whatever fails here, the page gets the task that it paid for. */
async function settle(
  notes: Notes,
  { owner }: Visit,
  about: { readonly model: string; readonly price?: ProxyPrice },
  counted: Counted | undefined,
  outcome: Outcome,
): Promise<void> {
  if (outcome === 'refused') return notes.counted(counted?.refused());
  if (outcome === 'unknown') return notes.emit({ type: 'unknown', owner, ...about });
  const { taskId } = outcome;
  await notes.counted(counted?.accepted(taskId));
  await notes.emit({ type: 'submitted', owner, ...about, taskId });
}
