import { guard, RunningHubError } from './base.js';

/** The input was refused: `field` names the part that is wrong, when it is known. Nothing was started. */
export class InputError extends RunningHubError {
  override get name(): string {
    return 'InputError';
  }
  override readonly advice: string = 'Correct the input.';
}

export const isInputError = /* @__PURE__ */ guard<InputError>('InputError');
