import { guard, RunningHubError } from './base.js';

/** The content review refused the input or the output. */
export class ContentPolicyError extends RunningHubError {
  override get name(): string {
    return 'ContentPolicyError';
  }
  override readonly advice: string = 'Change the prompt or the media.';
}

export const isContentPolicyError = /* @__PURE__ */ guard<ContentPolicyError>('ContentPolicyError');
