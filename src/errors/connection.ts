import { guard, orWaitOn, RunningHubError } from './base.js';

/**
 * The platform could not be reached, or the connection broke. `unsent` is true when the connection was never made, so
 * that the platform cannot have acted on the request.
 */
export class ConnectionError extends RunningHubError {
  override get name(): string {
    return 'ConnectionError';
  }
  override readonly advice: string = orWaitOn(this, 'Check the network and the base address, then try again.');
}

/** Whether an error is a {@link ConnectionError}, also one of another copy of the package. */
export const isConnectionError = /* @__PURE__ */ guard<ConnectionError>('ConnectionError');
