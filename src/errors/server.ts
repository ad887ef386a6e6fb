import { guard, orWaitOn, RunningHubError } from './base.js';

/** The platform failed, or its response could not be read. */
export class ServerError extends RunningHubError {
  override get name(): string {
    return 'ServerError';
  }
  override readonly advice: string = orWaitOn(
    this,
    'If this was a submit, look first in the call records of the account whether it started a task. Otherwise try again later; report it with the code if it stays.',
  );
}

/** Whether an error is a {@link ServerError}, also one of another copy of the package. */
export const isServerError = /* @__PURE__ */ guard<ServerError>('ServerError');
