import { isObject, text } from '../../json/values.js';
import type { FailedReason } from '../../errors/task-failed.js';
import { Output } from '../../task/output.js';
import { reasonOf, statusOf, type TaskStatus, type Usage, usageOf } from '../../task/task-state.js';
import type { Transport } from '../../http/transport.js';
import { stateOfCode } from '../../http/classify.js';

/** What a webhook says about a task. */
export interface WebhookEvent {
  /** Kind of the event. `TASK_END` is the only one known. */
  readonly event: 'TASK_END' | (string & {});
  /** Id of the task. */
  readonly taskId: string;
  /** State of the task, as the delivery tells it. */
  readonly status: TaskStatus;
  /** Outputs of a task that succeeded. */
  readonly outputs: readonly Output[];
  /** What the task cost, as far as the platform says. */
  readonly usage: Usage;
  /** Where the graph of a workflow failed, when the platform says so. */
  readonly failedReason?: FailedReason;
  /** The same for every delivery of the same event; see `createDeduplicator`. */
  readonly key: string;
  /** The platform's own account of the task, decoded. */
  readonly raw: Readonly<Record<string, unknown>>;
}

type Fields = Record<string, unknown>;

/**
 * Makes an event of a v2 task, or of a v1 response to a query for outputs; these have a `code` where v2 has a `status`.
 */
export function eventOf(transport: Transport, event: string, taskId: string, raw: Fields): WebhookEvent {
  const task = text(raw.code) === undefined ? raw : v1Task(raw);
  const results = Array.isArray(task.results) ? task.results : [];
  const name = (index: number) => (results.length > 1 ? `${taskId}-${index + 1}` : taskId);
  const failedReason = reasonOf(task);
  return {
    event,
    taskId,
    status: statusOf(task),
    outputs: results.map((entry, index) => new Output(transport, entry, name(index))),
    usage: usageOf(task),
    ...(failedReason && { failedReason }),
    key: `${event}:${taskId}`,
    raw,
  };
}

/** A v1 response in the form of a v2 task. */
function v1Task({ code, data }: Fields): Fields {
  // Some codes are states; any other code than 0 is that of a failure.
  const failed = stateOfCode(text(code)) ?? 'FAILED';
  if (String(code) !== '0') return { status: failed, failedReason: isObject(data) ? data.failedReason : undefined };
  if (!Array.isArray(data)) return { status: 'RUNNING' };
  // Every output repeats what the task cost.
  return { status: 'SUCCESS', results: data, usage: data.find(isObject) };
}
