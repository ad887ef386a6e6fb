import { guard, RunningHubError } from './base.js';

/** The model, task, workflow or app does not exist for this key, or its record has expired. */
export class NotFoundError extends RunningHubError {
  override get name(): string {
    return 'NotFoundError';
  }
  override readonly advice: string =
    'Check the id, and that it belongs to this site and account. Result files are kept for about a day.';
}

/** Whether an error is a {@link NotFoundError}, also one of another copy of the package. */
export const isNotFoundError = /* @__PURE__ */ guard<NotFoundError>('NotFoundError');
