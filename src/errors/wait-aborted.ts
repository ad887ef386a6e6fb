import { guard, RunningHubError } from './base.js';

/**
 * Waiting was aborted by the caller's signal. The task still runs, and `task` is the handle on it. The name is that of
 * every aborted call, so that code which looks for it finds it; `cause` is the signal's reason.
 */
export class WaitAbortedError extends RunningHubError {
  override readonly name = 'AbortError';
  override readonly advice: string =
    'The task still runs. Wait again with error.task.result(), or later with rh.task(id).';
}

export const isWaitAbortedError = /* @__PURE__ */ guard<WaitAbortedError>('AbortError');
