import { guard, RunningHubError } from './base.js';

/**
 * A function that the caller gave, such as `onStatus` or `onProgress`, threw or rejected: `cause` is what it threw.
 * What it was called for ended with it and was not repeated. A task that was waited for goes on, and `task` is the
 * handle on it.
 */
export class CallbackError extends RunningHubError {
  override get name(): string {
    return 'CallbackError';
  }
  override readonly advice: string =
    'Mend the function that the message names. A task that was started goes on: wait for it with error.task.result().';
}

/** Whether an error is a {@link CallbackError}, also one of another copy of the package. */
export const isCallbackError = /* @__PURE__ */ guard<CallbackError>('CallbackError');
