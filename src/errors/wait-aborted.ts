import { guard, RunningHubError } from './base.js';

/**
 * Waiting was ended by the caller: its signal aborted. The task still runs, and `task` is the handle on it. The name is
 * that of every aborted call, so that code which looks for it finds it; `cause` is what ended the wait.
 */
export class WaitAbortedError extends RunningHubError {
  override get name(): string {
    return 'AbortError';
  }
  override readonly advice: string =
    'The task still runs. Wait again with error.task.result(), or later with rh.task(id).';
}

/** Whether an error is a {@link WaitAbortedError}, also one of another copy of the package. */
export const isWaitAbortedError = /* @__PURE__ */ guard<WaitAbortedError>('AbortError');
