import { guard, RunningHubError } from './base.js';
import { isTaskFailedError } from './task-failed.js';

/** The content review refused the input when it was submitted: no task was started. */
export class ContentPolicyError extends RunningHubError {
  override get name(): string {
    return 'ContentPolicyError';
  }
  override readonly advice: string = 'Change the prompt or the media.';
}

const isOne = /* @__PURE__ */ guard<ContentPolicyError>('ContentPolicyError');

/**
 * Whether the content review refused something, whenever it did: a {@link ContentPolicyError} of a submit, or a
 * {@link TaskFailedError} of a task whose input or output was refused. Also one of another copy of the package.
 *
 * @example
 * if (isContentPolicyError(error)) return 'Please describe something else.';
 */
export function isContentPolicyError(value: unknown): value is RunningHubError {
  return isOne(value) || (isTaskFailedError(value) && value.contentRefused);
}
