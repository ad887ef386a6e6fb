import { guard, RunningHubError } from './base.js';

/** The content review refused the input or the output. */
export class ContentPolicyError extends RunningHubError {
  override get name(): string {
    return 'ContentPolicyError';
  }
  override readonly advice: string = 'Change the prompt or the media.';
}

/** Whether an error is a {@link ContentPolicyError}, also one of another copy of the package. */
export const isContentPolicyError = /* @__PURE__ */ guard<ContentPolicyError>('ContentPolicyError');
