import { guard, orWaitOn, RunningHubError } from './base.js';

/** The platform takes no more requests or tasks at the moment. Nothing was started. */
export class RateLimitError extends RunningHubError {
  override get name(): string {
    return 'RateLimitError';
  }
  override readonly advice: string = orWaitOn(this, 'Wait and try again, or start fewer tasks at once.');
}

/** Whether an error is a {@link RateLimitError}, also one of another copy of the package. */
export const isRateLimitError = /* @__PURE__ */ guard<RateLimitError>('RateLimitError');
