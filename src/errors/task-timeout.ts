import { guard } from './base.js';
import { TimeoutError } from './timeout.js';

/** Waiting ended before the task did. The task still runs: wait again with `error.task.result()`. */
export class TaskTimeoutError extends TimeoutError {
  override get name(): string {
    return 'TaskTimeoutError';
  }
  override readonly advice: string =
    'The task still runs. Wait again with error.task.result(), or later with rh.task(id).';
}

/** Whether an error is a {@link TaskTimeoutError}, also one of another copy of the package. */
export const isTaskTimeoutError = /* @__PURE__ */ guard<TaskTimeoutError>('TaskTimeoutError');
