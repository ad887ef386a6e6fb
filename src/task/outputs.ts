import type { OutputKind } from '../contract/model.js';
import type { ErrorDetails } from '../errors/base.js';
import { ServerError } from '../errors/server.js';
import { unpacked } from '../json/unpacked.js';
import { type Output, outputOf } from './output.js';

/** Most outputs of one task: more than any graph saves, and few enough to be no burden on the memory. */
const MOST_OUTPUTS = 10_000;

/**
 * The outputs of a task; they are named by it, and numbered where there are several. Records without an http(s) address
 * and without a text are left out.
 *
 * @param details What an error tells besides.
 * @throws ServerError when there are more than 10,000; none of them is left out in silence.
 */
export function outputsOf(taskId: string, results: unknown, details?: ErrorDetails): Output[] {
  const records = recordsIn(results);
  const { length } = records;
  if (length > MOST_OUTPUTS) {
    const message = `Task ${taskId} is said to have ${length} outputs; at most ${MOST_OUTPUTS} are read.`;
    throw new ServerError(message, details);
  }
  const now = Date.now();
  const stem = (index: number) => (length > 1 ? `${taskId}-${index + 1}` : taskId);
  return records.flatMap((record, index) => outputOf(record, stem(index), now) ?? []);
}

/**
 * The outputs of a task that succeeded. Those of the kind that the model makes come first, when it is known; otherwise
 * they keep the platform's order.
 *
 * @throws ServerError when they cannot be what the types promise: a model has an output, and a file an address.
 */
export function resultOutputs(
  kind: OutputKind | undefined,
  taskId: string,
  results: unknown,
  details: ErrorDetails,
): Output[] {
  const records = recordsIn(results);
  const outputs = outputsOf(taskId, records, details);
  const rank = (output: Output) => (output.kind === kind ? 0 : output.url === undefined ? 2 : 1);
  if (kind) outputs.sort((a, b) => rank(a) - rank(b));
  const [first] = outputs;
  const isEnough = first ? !kind || kind === 'text' || first.url !== undefined : !kind && records.length === 0;
  if (isEnough) return outputs;
  const what = kind && kind !== 'text' ? 'a file with an http(s) address' : 'an http(s) address or a text';
  throw new ServerError(`Task ${taskId} succeeded, but there is not ${what} among its results.`, details);
}

/** What is said of each output: a list, also as JSON text, or the one record, address or text that there is. */
function recordsIn(results: unknown): readonly unknown[] {
  const told = unpacked(results);
  const given = typeof told === 'string' ? told.trim() : told;
  if (Array.isArray(given)) return given;
  return given === undefined || given === null || given === '' ? [] : [given];
}
