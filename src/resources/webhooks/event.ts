import { nodeErrorsIn } from '../../http/node-errors.js';
import { hasStatus } from '../../http/response.js';
import { isObject, text } from '../../json/values.js';
import type { FailedReason } from '../../errors/task-failed.js';
import { type Output, outputOf } from '../../task/output.js';
import { outputsOf } from '../../task/outputs.js';
import { reasonOf } from '../../task/failed-reason.js';
import { statusOf, type TaskStatus } from '../../task/task-state.js';
import { v1TaskOf } from '../../task/v1-task.js';
import { currencyOf, type Usage, usageOf } from '../../task/usage.js';
import type { Transport } from '../../http/transport.js';

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
 * Makes an event of a v2 task, of a v1 response to a query for outputs, which has a `code` where v2 has a `status`, or
 * of the bare output or reason that some receivers get.
 */
export function eventOf(transport: Transport, event: string, taskId: string, raw: Fields): WebhookEvent {
  const task = taskIn(raw);
  const failedReason = reasonOf(task) ?? (statusOf(task) === 'FAILED' ? nodeErrorsIn(task)[0] : undefined);
  return {
    event,
    taskId,
    status: statusOf(task),
    outputs: outputsOf(taskId, task.results),
    usage: usageOf(task, currencyOf(transport)),
    ...(failedReason && { failedReason }),
    key: `${event}:${taskId}`,
    raw,
  };
}

function taskIn(raw: Fields): Fields {
  const { code, data, failedReason } = raw;
  if (hasStatus(raw)) return raw;
  if (isObject(data) && hasStatus(data)) return data;
  if (text(code) !== undefined) return v1TaskOf(code, isOutput(data) ? [data] : data);
  if (isOutput(raw)) return v1TaskOf(0, [raw]);
  return reasonOf({ failedReason }) ? { ...raw, status: 'FAILED' } : raw;
}

const isOutput = (value: unknown) => isObject(value) && outputOf(value, '', 0) !== undefined;
