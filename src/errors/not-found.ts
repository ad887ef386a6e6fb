import { guard, RunningHubError } from './base.js';

/** The code of a model that the other site may have. */
const NOT_ON_THIS_SITE = '40310';

/** The model, task, workflow or app does not exist for this key, or its record has expired. */
export class NotFoundError extends RunningHubError {
  override get name(): string {
    return 'NotFoundError';
  }
  override readonly advice: string =
    this.code === NOT_ON_THIS_SITE
      ? 'Use the other site (`site` is "ai" or "cn") with a key of that site, or another model.'
      : 'Check the id, and that it belongs to this site and account.';
}

/** Whether an error is a {@link NotFoundError}, also one of another copy of the package. */
export const isNotFoundError = /* @__PURE__ */ guard<NotFoundError>('NotFoundError');
