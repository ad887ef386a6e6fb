import { type ErrorDetails, guard, orWaitOn, RunningHubError } from './base.js';

/** What is known of a failure of the platform. */
export interface ServerFailure extends ErrorDetails {
  /** Whether the request may have started a task. @default false */
  readonly isSubmit?: boolean | undefined;
}

/** The platform failed, or its response could not be read. */
export class ServerError extends RunningHubError {
  override get name(): string {
    return 'ServerError';
  }
  override readonly advice: string = orWaitOn(this, 'Try again later; report it with the code if it stays.');

  constructor(message: string, { isSubmit, ...details }: ServerFailure = {}) {
    super(message, details);
    if (isSubmit) {
      this.advice =
        'Look first in the call records of the account whether this submit started a task. Report it with the code if it stays.';
    }
  }
}

/** Whether an error is a {@link ServerError}, also one of another copy of the package. */
export const isServerError = /* @__PURE__ */ guard<ServerError>('ServerError');
