import type { Transport } from '../http/transport.js';
import { Output } from './output.js';

/** The outputs of a task; they are named by it, and numbered where there are several. */
export function outputsOf(transport: Transport, taskId: string, results: unknown): Output[] {
  const entries: readonly unknown[] = Array.isArray(results) ? results : [];
  const name = (index: number) => (entries.length > 1 ? `${taskId}-${index + 1}` : taskId);
  return entries.map((entry, index) => new Output(transport, entry, name(index)));
}
