import { guard, RunningHubError } from './base.js';

/** The account cannot pay for the call. */
export class InsufficientBalanceError extends RunningHubError {
  override get name(): string {
    return 'InsufficientBalanceError';
  }
  override readonly advice: string = 'Top up the account, or choose a cheaper model or setting.';
}

/** Whether an error is a {@link InsufficientBalanceError}, also one of another copy of the package. */
export const isInsufficientBalanceError = /* @__PURE__ */ guard<InsufficientBalanceError>('InsufficientBalanceError');
