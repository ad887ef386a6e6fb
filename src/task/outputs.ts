import type { ErrorDetails } from '../errors/base.js';
import { ServerError } from '../errors/server.js';
import type { Transport } from '../http/transport.js';
import { Output } from './output.js';

/** Most outputs of one task: more than any graph saves, and few enough to be no burden on the memory. */
const MOST_OUTPUTS = 10_000;

/**
 * The outputs of a task; they are named by it, and numbered where there are several.
 *
 * @param details What an error tells besides.
 * @throws ServerError when there are more than 10,000; none is left out in silence.
 */
export function outputsOf(transport: Transport, taskId: string, results: unknown, details?: ErrorDetails): Output[] {
  const entries: readonly unknown[] = Array.isArray(results) ? results : [];
  if (entries.length > MOST_OUTPUTS) {
    const message = `Task ${taskId} is said to have ${entries.length} outputs; at most ${MOST_OUTPUTS} are read.`;
    throw new ServerError(message, details);
  }
  const name = (index: number) => (entries.length > 1 ? `${taskId}-${index + 1}` : taskId);
  return entries.map((entry, index) => new Output(transport, entry, name(index)));
}
