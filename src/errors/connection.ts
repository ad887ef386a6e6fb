import { guard, RunningHubError, type ErrorDetails } from './base.js';

/** The platform could not be reached, or the connection broke. `unsent` tells that the request provably never arrived. */
export class ConnectionError extends RunningHubError {
  override get name(): string {
    return 'ConnectionError';
  }
  override readonly advice: string = 'Check the network and the base address, then try again.';

  constructor(
    message: string,
    details: ErrorDetails,
    /** True when the connection was never made, so that the platform cannot have acted on the request. */
    readonly unsent: boolean,
  ) {
    super(message, details);
  }
}

export const isConnectionError = /* @__PURE__ */ guard<ConnectionError>('ConnectionError');
