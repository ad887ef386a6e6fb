import { guard, RunningHubError } from './base.js';

/** The account cannot pay for the call. */
export class InsufficientBalanceError extends RunningHubError {
  override readonly name = 'InsufficientBalanceError';
  override readonly advice: string = 'Top up the account, or choose a cheaper model or setting.';
}

export const isInsufficientBalanceError = /* @__PURE__ */ guard<InsufficientBalanceError>('InsufficientBalanceError');
