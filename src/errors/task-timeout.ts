import { guard, RunningHubError } from './base.js';

/** Waiting ended before the task did. The task still runs: wait again with `error.task.result()`. */
export class TaskTimeoutError extends RunningHubError {
  override get name(): string {
    return 'TaskTimeoutError';
  }
  override readonly advice: string =
    'The task still runs. Wait again with error.task.result(), or later with rh.task(id).';
}

export const isTaskTimeoutError = /* @__PURE__ */ guard<TaskTimeoutError>('TaskTimeoutError');
