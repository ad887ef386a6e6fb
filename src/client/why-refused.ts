import { withdrawn } from '../../generated/model-table.gen.js';
import type { RunningHubError } from '../errors/base.js';
import { isInputError } from '../errors/input.js';
import { isNotFoundError } from '../errors/not-found.js';
import { isServerError } from '../errors/server.js';
import { listInWords } from '../json/list-in-words.js';
import { factsOf } from '../task/model-facts.js';
import type { WhyRefused } from '../task/start.js';
import { unchecked } from './no-such-model.js';

/**
 * What to say besides, when the platform refuses a model. A withdrawn one is not refused by the client: the vendor may
 * offer it again, and then only the platform knows.
 */
export function whyRefused(id: string, error: RunningHubError): WhyRefused | undefined {
  if (isNotFoundError(error) && !factsOf(id).output) return { happened: unchecked(id) };
  const gone = Object.hasOwn(withdrawn, id) ? withdrawn[id] : undefined;
  if (!gone || !(isNotFoundError(error) || isInputError(error) || isServerError(error))) return undefined;
  const [date, ...replacedBy] = gone;
  const happened = `The vendor has withdrawn ${id}, as seen on ${date}.`;
  return replacedBy.length > 0 ? { happened, advice: `Use ${listInWords(replacedBy, 'or')} instead.` } : { happened };
}
