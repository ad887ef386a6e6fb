import { guard, orWaitOn, RunningHubError } from './base.js';

/**
 * A time limit of the caller's passed: that of one request (`requestTimeout`), of a run that could not be submitted
 * (`unsent` is true), or of the wait for an asset. Of a task that still runs it is {@link TaskTimeoutError}.
 */
export class TimeoutError extends RunningHubError {
  override get name(): string {
    return 'TimeoutError';
  }
  override readonly advice: string = orWaitOn(this, 'Try again, or raise the limit that the message names.');
}

/** Whether an error is a {@link TimeoutError}, also one of another copy of the package. */
export const isTimeoutError = /* @__PURE__ */ guard<TimeoutError>('TimeoutError');
