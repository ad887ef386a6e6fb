import { isAmbiguous, isRejection } from '../http/classify.js';
import { type ApiResponse, failureOf } from '../http/response.js';
import { currencyOf, type Usage, usageOf } from '../task/usage.js';
import { isFinal, statusOf, taskRecordIn, type TaskStatus } from '../task/task-state.js';
import { taskIdsIn } from '../task/task-in.js';

/** What became of a submit: its task, nothing at all, or nobody knows. */
export type Outcome = { readonly taskId: string } | 'refused' | 'unknown';

/** What a response to a submit says of it, as the client would read it. */
export function outcomeOf(response: ApiResponse): Outcome {
  const [taskId, ...others] = taskIdsIn(response);
  if (taskId !== undefined) return others.length === 0 ? { taskId } : 'unknown';
  const failure = failureOf(response);
  if (!failure) return 'unknown';
  return isRejection(response, failure) || !isAmbiguous(response, failure) ? 'refused' : 'unknown';
}

/** How a task ended, by a response to a query; undefined while it has not. */
export function endOf(
  response: ApiResponse,
  transport: Parameters<typeof currencyOf>[0],
): { readonly status: TaskStatus; readonly usage: Usage } | undefined {
  const record = taskRecordIn(response);
  const status = record && statusOf(record);
  return status !== undefined && isFinal(status)
    ? { status, usage: usageOf(record!, currencyOf(transport)) }
    : undefined;
}
