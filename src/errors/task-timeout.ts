import { guard, RunningHubError } from './base.js';

/**
 * Waiting ended before the task did. The task still runs: wait again with `error.task.result()`. It is no
 * {@link TimeoutError}, after which a call may be made again.
 */
export class TaskTimeoutError extends RunningHubError {
  override get name(): string {
    return 'TaskTimeoutError';
  }
  override readonly advice: string =
    'The task still runs. Wait again with error.task.result(), or later with rh.task(id).';
}

/** Whether an error is a {@link TaskTimeoutError}, also one of another copy of the package. */
export const isTaskTimeoutError = /* @__PURE__ */ guard<TaskTimeoutError>('TaskTimeoutError');
